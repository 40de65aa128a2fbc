import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useMay, useSession } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { seriesDetails } from './details';

// For those alone who may write.
const SeriesForm = lazy(() => import('./SeriesForm'));

const crumbs = () => [{ label: m.series_title(), link: { to: '/series' } } as const];

interface NewSeriesPageProps {
  /** For a community, those who run it hold series; elsewhere, those whom the server lets plan any. */
  community: { id: string; name: string } | null;
}

export function NewSeriesPage({ community }: NewSeriesPageProps) {
  const { signedIn } = useSession();
  const everywhere = useMay('CREATE_EVENT');
  const allowed = useOnceTrue(everywhere || (signedIn && community !== null));
  if (!allowed) return <ForbiddenPage title={m.series_new()} />;
  return (
    <Page title={m.series_new()} crumbs={crumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <SeriesForm community={community} />
      </Suspense>
    </Page>
  );
}

export function EditSeriesPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(seriesDetails(id));
  const reload = () => queryClient.fetchQuery({ ...seriesDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.series_edit()}>
      {(series) =>
        series.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: series.title })}
            crumbs={[
              ...crumbs(),
              { label: series.title, link: { to: '/series/$seriesId', params: { seriesId: id } } },
            ]}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <SeriesForm series={series} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.series_edit()} />
        )
      }
    </Loaded>
  );
}
