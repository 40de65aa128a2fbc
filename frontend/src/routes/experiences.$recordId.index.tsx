import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { RecordPage } from '@/features/records/RecordPage';
import { m } from '@/paraglide/messages';

// Below what the experience is, and of another part of the platform.
const KitSection = lazy(() => import('@/features/kits/KitSection'));

export const Route = createFileRoute('/experiences/$recordId/')({ component: RecordRoute });

function RecordRoute() {
  const { recordId } = Route.useParams();
  return (
    <RecordPage
      key={recordId}
      id={recordId}
      kits={
        <Suspense>
          <KitSection recordId={recordId} title={m.kits_citing()} />
        </Suspense>
      }
    />
  );
}
