import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Pioneer } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Actions, PlainText, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { PioneerKindBadge, PioneerStateBadge } from './badges';
import { pioneerDetails } from './details';
import { PioneerActions } from './PioneerActions';
import { formatDeadline } from './when';

// For the pioneer's people and the team alone.
const SupportNotes = lazy(() => import('./SupportNotes'));

/** An application as its people and those who select read it; once selected, with the notes of its support. */
export function PioneerPage({ id }: { id: string }) {
  const query = useQuery(pioneerDetails(id));
  return (
    <Loaded query={query} page={m.application_page()}>
      {(pioneer) => <PioneerSheet pioneer={pioneer} />}
    </Loaded>
  );
}

function PioneerSheet({ pioneer }: { pioneer: Pioneer }) {
  const { id, name, pathway, state, kind, demo, actions } = pioneer;
  return (
    <Page
      title={name}
      crumbs={[
        { label: m.pathways_title(), link: { to: '/parcours-experience' } },
        {
          label: pathway.name,
          link: { to: '/parcours-experience/$pathwayId', params: { pathwayId: pathway.id } },
        },
      ]}
      eyebrow={
        <>
          <PioneerStateBadge state={state} />
          <PioneerKindBadge kind={kind} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        <Actions>
          <PioneerActions pioneer={pioneer} />
          {actions.includes('UPDATE') && (
            <LinkButton
              to="/candidatures/$pioneerId/modifier"
              params={{ pioneerId: id }}
              icon="edit"
              variant="secondary"
            >
              {m.action_edit()}
            </LinkButton>
          )}
        </Actions>
      }
    >
      <Standing pioneer={pioneer} />
      <Words pioneer={pioneer} />
      {actions.includes('READ_NOTES') && state === 'SELECTED' && (
        <Suspense fallback={null}>
          <SupportNotes pioneer={pioneer} />
        </Suspense>
      )}
    </Page>
  );
}

/** Where it stands, in words: what is to be done until when, or what was decided and why. */
function Standing({ pioneer }: { pioneer: Pioneer }) {
  const { state, reason, callClosesAt, timeZone, actions } = pioneer;
  const zone = useZone();
  if (state === 'DRAFT') {
    const deadline = callClosesAt && formatDeadline(callClosesAt, timeZone, zone);
    return (
      <Notice tone="attention" title={m.application_draft_title()}>
        {deadline &&
          (actions.includes('SUBMIT')
            ? m.application_draft_until({ deadline })
            : m.pathway_call_over({ deadline }))}
      </Notice>
    );
  }
  if (!reason) return null;
  return (
    <Notice
      tone={state === 'SELECTED' ? 'positive' : state === 'DECLINED' ? 'negative' : 'neutral'}
      title={state === 'WITHDRAWN' ? m.application_withdrawn_reason() : m.application_reason()}
    >
      {reason}
    </Notice>
  );
}

function Words({ pioneer }: { pioneer: Pioneer }) {
  const { territory, people, contactName, contactEmail, contactPhone, appliedAt, decidedAt } = pioneer;
  const texts = [
    { term: m.application_motivation(), text: pioneer.motivation },
    { term: m.application_state_of_play(), text: pioneer.stateOfPlay },
    { term: m.application_contribution(), text: pioneer.contribution },
    { term: m.application_commitment(), text: pioneer.commitment },
  ];
  return (
    <>
      <Facts
        columns
        facts={[
          {
            term: m.field_territory(),
            value: territory && (
              <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
                {territory.name}
              </Link>
            ),
          },
          { term: m.application_people(), value: people.map(({ displayName }) => displayName).join(', ') },
          {
            term: m.application_contact(),
            value: [contactName, contactEmail, contactPhone].filter(Boolean).join(', '),
          },
          { term: m.application_applied_at(), value: appliedAt && formatMoment(appliedAt) },
          { term: m.application_decided_at(), value: decidedAt && formatMoment(decidedAt) },
        ]}
      />
      <Section title={m.application_words()}>
        <Stack>
          {texts.map(({ term, text }) => (
            <div key={term}>
              <h3>{term}</h3>
              {text ? <PlainText>{text}</PlainText> : <p className="muted">{m.application_to_write()}</p>}
            </div>
          ))}
        </Stack>
      </Section>
    </>
  );
}
