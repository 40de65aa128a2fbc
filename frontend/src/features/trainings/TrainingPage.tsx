import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Training } from '@/api/types';
import { formatDayOf, languageName } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { trainingKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { certificateWords, conditionsOf } from './asks';
import { TrainingStateBadge } from './badges';
import { trainingDetails } from './details';
import { formatMinutes } from './minutes';
import { SelfCheck } from './SelfCheck';
import { TrainingOutline } from './TrainingOutline';
import { TrainingWayIn } from './TrainingWayIn';

// For those alone who write it: it brings dialogs.
const TrainingActions = lazy(() => import('./TrainingActions'));
const TrainingHistory = lazy(() => import('./TrainingHistory'));
const SessionSection = lazy(() => import('./SessionSection'));

export function TrainingPage({ id }: { id: string }) {
  const query = useQuery(trainingDetails(id));
  return (
    <Loaded query={query} page={m.training_page()}>
      {(training) => <TrainingSheet training={training} />}
    </Loaded>
  );
}

function TrainingSheet({ training }: { training: Training }) {
  const { id, state, kind, demo, content, actions, versionNumber } = training;
  const { title, summary, renderedObjectives, prerequisites, modules } = content;
  const writes = actions.some((action) => action !== 'ENROL');
  return (
    <Page
      title={title}
      lead={summary}
      crumbs={[{ label: m.trainings_title(), link: { to: '/formations' } }]}
      eyebrow={
        <>
          {trainingKinds[kind]()}
          {state !== 'PUBLISHED' && <TrainingStateBadge state={state} />}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        writes && (
          <Suspense fallback={null}>
            <TrainingActions training={training} />
          </Suspense>
        )
      }
    >
      {state === 'DRAFT' && <Notice title={m.training_draft_title()}>{m.training_draft_detail()}</Notice>}
      {state === 'ARCHIVED' && (
        <Notice tone="attention" title={m.training_archived_title()}>
          {m.training_archived_detail()}
        </Notice>
      )}
      <Columns kind="aside">
        <Stack gap="large">
          {renderedObjectives && (
            <Section title={m.training_objectives()}>
              <RichText nodes={renderedObjectives.nodes} under={2} />
            </Section>
          )}
          {prerequisites.length > 0 && (
            <Section title={m.training_prerequisites()}>
              <SelfCheck trainingId={id} prerequisites={prerequisites} />
            </Section>
          )}
          <Section title={m.training_outline()}>
            <TrainingOutline modules={modules} />
          </Section>
          <Section title={m.training_completion()}>
            <ul>
              {conditionsOf(content).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p>{certificateWords(content)}</p>
          </Section>
          {state !== 'DRAFT' && (
            <Suspense>
              <SessionSection training={training} />
            </Suspense>
          )}
          {versionNumber > 1 && (
            <Suspense>
              <TrainingHistory id={id} />
            </Suspense>
          )}
        </Stack>
        <Stack>
          <TrainingWayIn training={training} />
          <TrainingFacts training={training} />
        </Stack>
      </Columns>
    </Page>
  );
}

function TrainingFacts({ training }: { training: Training }) {
  const { organisation, community, programme, authors, content, versionNumber, publishedAt } = training;
  return (
    <Facts
      facts={[
        { term: m.training_duration(), value: content.minutes > 0 && formatMinutes(content.minutes) },
        { term: m.training_audience(), value: content.audience },
        {
          term: m.event_organisation(),
          value: (
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {organisation.name}
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
          term: m.field_programme(),
          value: programme && (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
              {programme.name}
            </Link>
          ),
        },
        { term: m.training_authors(), value: authors.map(({ displayName }) => displayName).join(', ') },
        { term: m.field_language(), value: languageName(content.language) },
        { term: m.training_licence(), value: content.licence },
        {
          term: m.training_published_at(),
          value:
            publishedAt &&
            `${formatDayOf(publishedAt)} (${m.training_version_number({ number: versionNumber }).toLowerCase()})`,
        },
      ].map((fact) => ({ ...fact, value: fact.value || null }))}
    />
  );
}
