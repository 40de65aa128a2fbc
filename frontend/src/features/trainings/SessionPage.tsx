import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { TrainingSession } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { SessionWay } from './SessionWay';
import { sessionDetails } from './sessions';
import { sessionDays } from './sessionWords';

// For those alone who plan or tutor it.
const SessionActions = lazy(() => import('./SessionActions'));
const SessionLearners = lazy(() => import('./SessionLearners'));

export function SessionPage({ id }: { id: string }) {
  const query = useQuery(sessionDetails(id));
  return (
    <Loaded query={query} page={m.training_session_page()}>
      {(session) => <SessionSheet session={session} />}
    </Loaded>
  );
}

function SessionSheet({ session }: { session: TrainingSession }) {
  const { title, training, state, reason, tutors, actions, demo } = session;
  const params = { trainingId: training.id };
  return (
    <Page
      title={title}
      eyebrow={
        <>
          {m.training_session_page()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      crumbs={[
        { label: m.trainings_title(), link: { to: '/formations' } },
        { label: training.name, link: { to: '/formations/$trainingId', params } },
      ]}
      actions={
        (actions.includes('UPDATE') || actions.includes('CANCEL')) && (
          <Suspense fallback={null}>
            <SessionActions session={session} />
          </Suspense>
        )
      }
    >
      {state === 'CANCELLED' && (
        <Notice tone="attention" title={m.training_session_cancelled_title()}>
          {reason}
        </Notice>
      )}
      <Columns kind="aside">
        <Stack gap="large">
          <Facts
            facts={[
              {
                term: m.training_page(),
                value: (
                  <Link to="/formations/$trainingId" params={params}>
                    {training.name}
                  </Link>
                ),
              },
              { term: m.training_session_days(), value: sessionDays(session) },
              {
                term: m.training_session_tutors(),
                value: tutors.map(({ displayName }) => displayName).join(', ') || null,
              },
            ]}
          />
          {actions.includes('READ_LEARNERS') && (
            <Suspense fallback={<LoadingState lines={4} />}>
              <SessionLearners session={session} />
            </Suspense>
          )}
        </Stack>
        <SessionWay session={session} />
      </Columns>
    </Page>
  );
}
