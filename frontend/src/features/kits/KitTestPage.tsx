import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Columns, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { kitCrumbs } from './crumbs';
import { KitSectionReading } from './KitSectionReading';
import { kitDetails, kitTest, kitVersion } from './queries';

// For its tester alone.
const KitTestForm = lazy(() => import('./KitTestForm'));

/** A kit to be tried, beside what one says of it. */
export function KitTestPage({ kitId, testId }: { kitId: string; testId: string }) {
  const queryClient = useQueryClient();
  const kit = useQuery(kitDetails(kitId));
  const query = useOpened(kitTest(testId));
  const reload = () => queryClient.fetchQuery({ ...kitTest(testId), staleTime: 0 });
  return (
    <Loaded query={query} page={m.kit_test_one()}>
      {(test) =>
        test.finishedAt === null ? (
          <Page
            title={m.kit_test_one()}
            eyebrow={test.kitCode}
            lead={kit.data?.title}
            crumbs={kit.data ? kitCrumbs(kit.data) : kitCrumbs()}
          >
            <Columns kind="halves">
              <Tried versionId={test.versionId} />
              <Suspense fallback={<LoadingState lines={8} />}>
                <KitTestForm kitId={kitId} test={test} reload={reload} />
              </Suspense>
            </Columns>
          </Page>
        ) : (
          <ForbiddenPage title={m.kit_test_one()} />
        )
      }
    </Loaded>
  );
}

function Tried({ versionId }: { versionId: string }) {
  const query = useQuery(kitVersion(versionId));
  return (
    <Loaded query={query} lines={10}>
      {({ sections }) => (
        <Stack gap="large">
          {sections.map((section) => (
            <KitSectionReading key={section.id} section={section} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}
