import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { SubmissionState, TrainingSubmission } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { workStates } from '@/lib/labels/trainings';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FilterSelect, Filters } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { workList } from './board';
import { trainingDetails } from './details';
import { workSearch } from './search';

const ReviewDialog = lazy(() => import('./ReviewDialog'));

const route = getRouteApi('/formations/$trainingId/relectures');

/** What learners handed in, for those who review it: who writes the training, or peers. */
export function WorksPage({ id }: { id: string }) {
  const training = useQuery(trainingDetails(id));
  return (
    <Loaded query={training} page={m.works_title()}>
      {({ content }) => (
        <Page
          title={m.works_title()}
          eyebrow={content.title}
          lead={m.works_lead()}
          crumbs={[
            { label: m.trainings_title(), link: { to: '/formations' } },
            { label: content.title, link: { to: '/formations/$trainingId', params: { trainingId: id } } },
          ]}
        >
          <Works id={id} />
        </Page>
      )}
    </Loaded>
  );
}

function Works({ id }: { id: string }) {
  const search = workSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(workList(id, search));
  const [opened, setOpened] = useState<TrainingSubmission>();
  return (
    <Stack>
      <Filters>
        <FilterSelect
          name="state"
          label={m.field_state()}
          options={valuesOf(workStates).map((value) => ({ value, label: workStates[value].label() }))}
          value={search.state?.[0]}
          onChange={(chosen) =>
            void navigate({
              search: chosen ? { state: [chosen] } : {},
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Filters>
      <ListResults
        list={list}
        caption={m.works_title()}
        columns={columns(setOpened)}
        rowKey={(work) => work.id}
        empty={<EmptyState title={m.works_none()}>{m.works_none_detail()}</EmptyState>}
      />
      <Suspense fallback={null}>
        <ReviewDialog trainingId={id} work={opened} onClose={() => setOpened(undefined)} />
      </Suspense>
    </Stack>
  );
}

function columns(onReview: (work: TrainingSubmission) => void): Column<TrainingSubmission>[] {
  return [
    { key: 'activity', header: m.works_activity(), cell: ({ activityTitle }) => activityTitle },
    {
      key: 'learner',
      header: m.works_from(),
      cell: ({ learner }) => learner?.displayName ?? m.works_peer(),
    },
    { key: 'sent', header: m.works_sent(), cell: ({ submittedAt }) => formatDayOf(submittedAt) },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <WorkStateBadge state={state} /> },
    {
      key: 'review',
      header: m.field_actions(),
      wide: true,
      cell: (work) =>
        work.state === 'WAITING' && (
          <Button variant="secondary" size="small" onClick={() => onReview(work)}>
            {m.works_review()}
            <span className="visually-hidden">
              {' '}
              : {work.activityTitle}, {work.learner?.displayName ?? m.works_peer()}
            </span>
          </Button>
        ),
    },
  ];
}

function WorkStateBadge({ state }: { state: SubmissionState }) {
  const { label, tone, shape } = workStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
