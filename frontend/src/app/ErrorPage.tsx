import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { ErrorState, OfflineState } from '@/ui/States';

/** Whatever a page could not survive; most often a part of the application that could not be fetched. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={m.error_page_title()}>
      {navigator.onLine ? (
        <ErrorState detail={isProblem(error) ? error.detail : m.error_page_detail()} onRetry={retry} />
      ) : (
        <OfflineState onRetry={retry} />
      )}
    </Page>
  );
}
