import { Outlet } from '@tanstack/react-router';
import { m } from '@/paraglide/messages';
import { ToastRegion } from '@/ui/Toast';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineBanner } from './OfflineBanner';
import { SessionEndedDialog } from './SessionEndedDialog';

export function AppLayout() {
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
      <Footer />
      <SessionEndedDialog />
      <ToastRegion />
    </>
  );
}
