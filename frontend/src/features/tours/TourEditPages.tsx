import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useMay } from '@/api/session';
import type { Tour } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { tourDetails } from './details';

// For those alone who may write.
const TourForm = lazy(() => import('./TourForm'));
const PlanForm = lazy(() => import('./PlanForm'));

const crumbs = () => [{ label: m.tours_title(), link: { to: '/tours' } } as const];

export function NewTourPage() {
  const allowed = useOnceTrue(useMay('CREATE_EVENT'));
  if (!allowed) return <ForbiddenPage title={m.tour_new()} />;
  return (
    <Page title={m.tour_new()} crumbs={crumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <TourForm />
      </Suspense>
    </Page>
  );
}

export function EditTourPage({ id }: { id: string }) {
  return (
    <Writing id={id} title={m.tour_edit()}>
      {(tour, reload) => <TourForm tour={tour} reload={reload} />}
    </Writing>
  );
}

export function PlanTourPage({ id }: { id: string }) {
  return (
    <Writing id={id} title={m.tour_plan()} lead={m.tour_plan_lead()}>
      {(tour, reload) => <PlanForm tour={tour} reload={reload} />}
    </Writing>
  );
}

interface WritingProps {
  id: string;
  title: string;
  lead?: string;
  children: (tour: Tour, reload: () => Promise<Tour>) => ReactNode;
}

function Writing({ id, title, lead, children }: WritingProps) {
  const queryClient = useQueryClient();
  const query = useOpened(tourDetails(id));
  const reload = () => queryClient.fetchQuery({ ...tourDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={title}>
      {(tour) =>
        tour.actions.includes('UPDATE') ? (
          <Page
            title={title}
            eyebrow={tour.title}
            crumbs={[
              ...crumbs(),
              { label: tour.title, link: { to: '/tours/$tourId', params: { tourId: id } } },
            ]}
            {...(lead ? { lead } : {})}
          >
            <Suspense fallback={<LoadingState lines={8} />}>{children(tour, reload)}</Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={title} />
        )
      }
    </Loaded>
  );
}
