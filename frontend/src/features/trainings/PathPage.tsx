import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Kept } from '@/api/readable';
import type { TrainingEnrolment } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Columns, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { LearnerStateBadge } from './badges';
import { enrolmentDetails } from './details';
import { OfflineNotice } from './OfflineNotice';
import { PathConditions } from './PathConditions';
import { PathEnd } from './PathEnd';
import { PathModules } from './PathModules';
import { SelfCheck } from './SelfCheck';

const PathActions = lazy(() => import('./PathActions'));
const NewerVersion = lazy(() => import('./NewerVersion'));

/** Where one learner is in one training: what is done, what is left, what to do next. */
export function PathPage({ id }: { id: string }) {
  const query = useQuery(enrolmentDetails(id));
  return (
    <Loaded query={query} page={m.path_page()}>
      {(enrolment) => <PathSheet enrolment={enrolment} />}
    </Loaded>
  );
}

function PathSheet({ enrolment }: { enrolment: Kept<TrainingEnrolment> }) {
  const { training, state, percent, versionNumber, startedAt, newer, prerequisites, actions } = enrolment;
  return (
    <Page
      title={training.name}
      crumbs={[{ label: m.nav_my_trainings(), link: { to: '/mes-formations' } }]}
      eyebrow={
        <>
          <LearnerStateBadge state={state} />
          {m.training_version_number({ number: versionNumber })}
          {' · '}
          {m.path_started({ date: formatDayOf(startedAt) })}
        </>
      }
      intro={
        <Progress label={m.path_percent_label()} value={percent} words={m.training_percent({ percent })} />
      }
      actions={
        <>
          {state !== 'LEFT' && <Resume enrolment={enrolment} />}
          <LinkButton
            to="/formations/$trainingId"
            params={{ trainingId: training.id }}
            variant={state === 'LEFT' ? 'primary' : 'secondary'}
          >
            {m.training_page()}
          </LinkButton>
          {actions.length > 0 && (
            <Suspense fallback={null}>
              <PathActions enrolment={enrolment} />
            </Suspense>
          )}
        </>
      }
    >
      <Stack gap="large">
        <OfflineNotice enrolmentId={enrolment.id} kept={enrolment.kept ?? false} />
        <Stack>
          <PathEnd enrolment={enrolment} />
          {newer && (
            <Suspense fallback={null}>
              <NewerVersion enrolment={enrolment} newer={newer} />
            </Suspense>
          )}
        </Stack>
        {percent === 0 && prerequisites.length > 0 && (
          <Section title={m.training_prerequisites()}>
            <SelfCheck trainingId={training.id} prerequisites={prerequisites} />
          </Section>
        )}
        <Columns kind="aside">
          <Section title={m.training_outline()}>
            <PathModules enrolment={enrolment} />
          </Section>
          <Section title={m.path_conditions()}>
            <PathConditions enrolment={enrolment} />
          </Section>
        </Columns>
      </Stack>
    </Page>
  );
}

function Resume({ enrolment: { id, resumeActivityId, percent, state } }: { enrolment: TrainingEnrolment }) {
  if (!resumeActivityId) return null;
  return (
    <LinkButton
      to="/mes-formations/$enrolmentId/$activityId"
      params={{ enrolmentId: id, activityId: resumeActivityId }}
      variant={state === 'COMPLETED' ? 'secondary' : 'primary'}
      icon="arrow"
    >
      {percent === 0 ? m.training_begin() : m.training_resume()}
    </LinkButton>
  );
}
