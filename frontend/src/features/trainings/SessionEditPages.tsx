import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { trainingDetails } from './details';
import { sessionDetails } from './sessions';

// For those alone who may write.
const SessionForm = lazy(() => import('./SessionForm'));

const crumbs = (trainingId: string, label: string) =>
  [
    { label: m.trainings_title(), link: { to: '/formations' } },
    { label, link: { to: '/formations/$trainingId', params: { trainingId } } },
  ] as const;

export function NewSessionPage({ trainingId }: { trainingId: string }) {
  const query = useQuery(trainingDetails(trainingId));
  return (
    <Loaded query={query} page={m.training_session_new()}>
      {({ content, state, actions }) =>
        state === 'PUBLISHED' && actions.includes('UPDATE') ? (
          <Page
            title={m.training_session_new()}
            eyebrow={content.title}
            crumbs={[...crumbs(trainingId, content.title)]}
          >
            <Suspense fallback={<LoadingState lines={6} />}>
              <SessionForm trainingId={trainingId} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.training_session_new()} />
        )
      }
    </Loaded>
  );
}

export function EditSessionPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(sessionDetails(id));
  const reload = () => queryClient.fetchQuery({ ...sessionDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.training_session_edit()}>
      {(session) =>
        session.actions.includes('UPDATE') ? (
          <Page
            title={m.training_session_edit()}
            eyebrow={session.title}
            crumbs={[
              ...crumbs(session.training.id, session.training.name),
              {
                label: session.title,
                link: { to: '/formations/sessions/$sessionId', params: { sessionId: id } },
              },
            ]}
          >
            <Suspense fallback={<LoadingState lines={6} />}>
              <SessionForm trainingId={session.training.id} session={session} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.training_session_edit()} />
        )
      }
    </Loaded>
  );
}
