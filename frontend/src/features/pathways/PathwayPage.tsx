import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { signInAddress, useSession } from '@/api/session';
import type { ExperiencePathway } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { pathwayRoles, pathwayWarnings } from '@/lib/labels/pathways';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { PathwayStateBadge } from './badges';
import { pathwayDetails } from './details';
import { MyApplications } from './MyApplications';
import { PathwayPhases } from './PathwayPhases';
import { PathwayPioneers } from './PathwayPioneers';
import { formatDays, formatDeadline } from './when';

// For those alone who run it: it brings dialogs.
const PathwayActions = lazy(() => import('./PathwayActions'));

export function PathwayPage({ id }: { id: string }) {
  const query = useQuery(pathwayDetails(id));
  return (
    <Loaded query={query} page={m.pathway_page()}>
      {(pathway) => <PathwaySheet pathway={pathway} />}
    </Loaded>
  );
}

function PathwaySheet({ pathway }: { pathway: ExperiencePathway }) {
  const { id, title, state, demo, summary, renderedDescription, actions, warnings } = pathway;
  const { signedIn } = useSession();
  const shown = ['RUNNING', 'COMPLETED', 'ARCHIVED'].includes(state) || actions.includes('SELECT');
  return (
    <Page
      title={title}
      lead={summary}
      crumbs={[
        { label: m.nav_programmes(), link: { to: '/programmes' } },
        { label: m.pathways_title(), link: { to: '/parcours-experience' } },
      ]}
      eyebrow={
        <>
          <PathwayStateBadge state={state} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        actions.some((action) => action !== 'APPLY') && (
          <Suspense fallback={null}>
            <PathwayActions pathway={pathway} />
          </Suspense>
        )
      }
    >
      {state === 'DRAFT' && <Notice title={m.pathway_draft_title()}>{m.pathway_draft_detail()}</Notice>}
      {warnings.length > 0 && (
        <Notice tone="attention" title={m.pathway_warnings({ count: warnings.length })}>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.pointer}`}>{pathwayWarnings[warning.code](warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Call pathway={pathway} />
      {signedIn && <MyApplications pathwayId={id} />}
      <Section title={m.pathway_about()}>
        <Stack gap="large">
          <PathwayFacts pathway={pathway} />
          {renderedDescription && <RichText nodes={renderedDescription.nodes} under={2} />}
        </Stack>
      </Section>
      <PathwayPhases phases={pathway.phases} />
      {shown && <PathwayPioneers pathway={pathway} />}
    </Page>
  );
}

/** Until when one applies, and how; once it is over, only that it is. */
function Call({ pathway }: { pathway: ExperiencePathway }) {
  const { id, state, callOpen, callClosesAt, renderedCall, timeZone, places, contact, actions } = pathway;
  const { signedIn } = useSession();
  const zone = useZone();
  if (!callClosesAt || !['DRAFT', 'CALL_OPEN', 'SELECTION'].includes(state)) return null;
  const deadline = formatDeadline(callClosesAt, timeZone, zone);
  return (
    <Section title={m.pathway_call()}>
      <Stack>
        <Notice
          tone={callOpen ? 'accent' : 'neutral'}
          title={callOpen ? m.pathway_call_until({ deadline }) : m.pathway_call_over({ deadline })}
        >
          {callOpen && !signedIn && (
            <p>
              <a href={signInAddress(`/parcours-experience/${id}/candidater`)}>{m.pathway_call_sign_in()}</a>
            </p>
          )}
          {places !== null && <p>{m.pathway_call_places({ places })}</p>}
        </Notice>
        {renderedCall && <RichText nodes={renderedCall.nodes} under={2} />}
        {contact && <p>{m.pathway_call_contact({ contact })}</p>}
        {actions.includes('APPLY') && (
          <div>
            <LinkButton to="/parcours-experience/$pathwayId/candidater" params={{ pathwayId: id }}>
              {m.pathway_apply()}
            </LinkButton>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function PathwayFacts({ pathway }: { pathway: ExperiencePathway }) {
  const { programme, community, training, organisations, team } = pathway;
  return (
    <Facts
      columns
      facts={[
        {
          term: m.pathway_organisations(),
          wide: true,
          value: (
            <ul className="plain-list">
              {organisations.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          ),
        },
        { term: m.field_period(), value: formatDays(pathway) },
        {
          term: m.field_programme(),
          value: programme && (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
              {programme.name}
            </Link>
          ),
        },
        {
          term: m.field_community(),
          value: community && (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        {
          term: m.pathway_training(),
          value: training && (
            <Link to="/formations/$trainingId" params={{ trainingId: training.id }}>
              {training.name}
            </Link>
          ),
        },
        {
          term: m.pathway_team(),
          value:
            team.map(({ displayName, role }) => `${displayName} (${pathwayRoles[role]()})`).join(', ') ||
            null,
        },
      ]}
    />
  );
}
