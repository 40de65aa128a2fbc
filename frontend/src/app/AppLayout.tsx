import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSession } from '@/api/session';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { ToastRegion } from '@/ui/Toast';
import { Header } from './Header';
import { OfflineBanner } from './OfflineBanner';

// Visitors have no session to lose. Fetched with the first page of those who have; without it pages go on.
const SessionEndedDialog = lazy<() => ReactNode>(() =>
  import('./SessionEndedDialog').catch(() => ({ default: () => null })),
);

// Of those who learn; what they read without a connection is sent on whichever page it comes back.
const ProgressSender = lazy(() =>
  import('@/features/trainings/ProgressSender').catch(() => ({ default: () => null })),
);

// Below all else: pages are there before it.
const Footer = lazy<() => ReactNode>(() => import('./Footer').catch(() => ({ default: () => null })));

export function AppLayout() {
  const { signedIn, person } = useSession();
  const wasSignedIn = useOnceTrue(signedIn);
  return (
    <>
      <div className="skip-links">
        <a href="#main">{m.skip_content()}</a>
        <a href="#navigation">{m.skip_navigation()}</a>
        <a href="#footer">{m.skip_footer()}</a>
      </div>
      <Header />
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer id="footer" className="footer no-print" tabIndex={-1}>
        <Suspense>
          <Footer />
        </Suspense>
      </footer>
      <Suspense>{wasSignedIn && <SessionEndedDialog />}</Suspense>
      <Suspense>{person && <ProgressSender key={person.id} person={person.id} />}</Suspense>
      <ToastRegion />
    </>
  );
}
