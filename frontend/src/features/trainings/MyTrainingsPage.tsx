import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { TrainingEnrolmentSummary } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { trainingKinds } from '@/lib/labels/trainings';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { LearnerStateBadge } from './badges';
import { myEnrolments } from './queries';
import { myTrainingSearch } from './search';

const route = getRouteApi('/mes-formations/');

export function MyTrainingsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyTrainings /> : <ForbiddenPage title={m.nav_my_trainings()} />;
}

/** What is in progress first, then what is done; what was left on demand. */
function MyTrainings() {
  const { left } = myTrainingSearch(route.useSearch());
  const navigate = route.useNavigate();
  const active = useKeyset(myEnrolments(['ACTIVE']));
  const past = useKeyset(myEnrolments(left ? ['COMPLETED', 'LEFT'] : ['COMPLETED']));
  return (
    <Page
      title={m.nav_my_trainings()}
      lead={m.my_trainings_lead()}
      crumbs={[{ label: m.trainings_title(), link: { to: '/formations' } }]}
    >
      <Stack gap="large">
        <ListResults
          list={active}
          caption={m.my_trainings_active()}
          columns={activeColumns()}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={m.my_trainings_none()}
              action={<LinkButton to="/formations">{m.trainings_title()}</LinkButton>}
            />
          }
        />
        <Filters>
          <Checkbox
            name="left"
            label={m.my_trainings_left()}
            checked={left === 'true'}
            onChange={({ target }) =>
              void navigate({
                search: target.checked ? { left: 'true' } : {},
                replace: true,
                resetScroll: false,
              })
            }
          />
        </Filters>
        {past.items.length > 0 && (
          <Section title={m.my_trainings_completed()}>
            <ListResults
              list={past}
              caption={m.my_trainings_completed()}
              columns={pastColumns()}
              rowKey={({ id }) => id}
              empty={null}
            />
          </Section>
        )}
      </Stack>
    </Page>
  );
}

const named = (): Column<TrainingEnrolmentSummary> => ({
  key: 'training',
  header: m.training_page(),
  wide: true,
  cell: ({ id, training, kind }) => (
    <>
      <Link to="/mes-formations/$enrolmentId" params={{ enrolmentId: id }}>
        {training.name}
      </Link>
      <Muted small>{trainingKinds[kind]()}</Muted>
    </>
  ),
});

function activeColumns(): Column<TrainingEnrolmentSummary>[] {
  return [
    named(),
    {
      key: 'progress',
      header: m.training_progress(),
      cell: ({ percent, training }) => (
        <Progress label={training.name} labelHidden value={percent} words={m.training_percent({ percent })} />
      ),
    },
    {
      key: 'last',
      header: m.my_trainings_last(),
      cell: ({ lastActivity, lastSeenAt }) =>
        lastActivity && (
          <>
            {lastActivity.name}
            <Muted small>{formatDayOf(lastSeenAt, 'short')}</Muted>
          </>
        ),
    },
    {
      key: 'resume',
      header: m.field_actions(),
      wide: true,
      cell: ({ id, training, lastActivity }) => (
        <Resume enrolmentId={id} activityId={lastActivity?.id} title={training.name} />
      ),
    },
  ];
}

interface ResumeProps {
  enrolmentId: string;
  activityId: string | undefined;
  title: string;
}

function Resume({ enrolmentId, activityId, title }: ResumeProps) {
  const words = (
    <>
      {activityId ? m.training_resume() : m.training_begin()}
      <span className="visually-hidden"> : {title}</span>
    </>
  );
  return activityId ? (
    <LinkButton
      to="/mes-formations/$enrolmentId/$activityId"
      params={{ enrolmentId, activityId }}
      size="small"
    >
      {words}
    </LinkButton>
  ) : (
    <LinkButton to="/mes-formations/$enrolmentId" params={{ enrolmentId }} size="small">
      {words}
    </LinkButton>
  );
}

function pastColumns(): Column<TrainingEnrolmentSummary>[] {
  return [
    named(),
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LearnerStateBadge state={state} />,
    },
    {
      key: 'completed',
      header: m.training_completed_at(),
      cell: ({ completedAt }) => completedAt && formatDayOf(completedAt),
    },
    {
      key: 'certificate',
      header: m.training_certificate(),
      cell: ({ certificateCode, training }) =>
        certificateCode && (
          <Link to="/certificats/$code" params={{ code: certificateCode }}>
            {m.training_certificate_see()}
            <span className="visually-hidden"> : {training.name}</span>
          </Link>
        ),
    },
  ];
}
