import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useMay } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { trainingDetails } from './details';

// For those alone who may write.
const TrainingForm = lazy(() => import('./TrainingForm'));

const crumbs = () => [{ label: m.trainings_title(), link: { to: '/formations' } } as const];

export function NewTrainingPage() {
  const allowed = useOnceTrue(useMay('CREATE_TRAINING'));
  if (!allowed) return <ForbiddenPage title={m.training_new()} />;
  return (
    <Page title={m.training_new()} crumbs={crumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <TrainingForm />
      </Suspense>
    </Page>
  );
}

export function TrainingSettingsPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(trainingDetails(id));
  const reload = () => queryClient.fetchQuery({ ...trainingDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.training_settings()}>
      {(training) =>
        training.actions.includes('UPDATE') ? (
          <Page
            title={m.training_settings()}
            eyebrow={training.content.title}
            crumbs={[
              ...crumbs(),
              {
                label: training.content.title,
                link: { to: '/formations/$trainingId', params: { trainingId: id } },
              },
            ]}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <TrainingForm training={training} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.training_settings()} />
        )
      }
    </Loaded>
  );
}
