import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { adoptionDetails } from './adoptionQueries';
import { adoptionCrumbs } from './crumbs';

const OutcomeForm = lazy(() => import('./OutcomeForm'));

/** Ends an adoption that went through. */
export function OutcomePage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(adoptionDetails(id));
  const reload = () => queryClient.fetchQuery({ ...adoptionDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.adoption_outcome()}>
      {(adoption) =>
        adoption.actions.includes('FINISH') ? (
          <Page
            title={m.adoption_outcome()}
            eyebrow={adoption.territory.name}
            lead={m.adoption_outcome_lead()}
            crumbs={adoptionCrumbs(adoption)}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <OutcomeForm adoption={adoption} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.adoption_outcome()} />
        )
      }
    </Loaded>
  );
}
