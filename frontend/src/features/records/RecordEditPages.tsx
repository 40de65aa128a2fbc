import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSession } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { recordDetails } from './queries';
import { recordCrumbs } from './RecordPage';

// For those alone who write.
const RecordBeginForm = lazy(() => import('./RecordBeginForm'));
const RecordWritingForm = lazy(() => import('./RecordWritingForm'));

export function NewRecordPage() {
  const allowed = useOnceTrue(useSession().signedIn);
  if (!allowed) return <ForbiddenPage title={m.record_new()} />;
  return (
    <Page title={m.record_new()} lead={m.record_new_lead()} crumbs={recordCrumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <RecordBeginForm />
      </Suspense>
    </Page>
  );
}

export function RecordWritingPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(recordDetails(id));
  const reload = () => queryClient.fetchQuery({ ...recordDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.record_writing()}>
      {(record) =>
        record.actions.includes('UPDATE') ? (
          <Page
            title={m.record_writing()}
            eyebrow={record.code}
            crumbs={[
              ...recordCrumbs(),
              {
                label: record.content?.title ?? record.code,
                link: { to: '/experiences/$recordId', params: { recordId: id } },
              },
            ]}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <RecordWritingForm record={record} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.record_writing()} />
        )
      }
    </Loaded>
  );
}
