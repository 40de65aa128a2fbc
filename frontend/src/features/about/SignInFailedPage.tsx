import { signInAddress } from '@/api/session';
import { m } from '@/paraglide/messages';
import { AnchorButton } from '@/ui/Button';
import { Page } from '@/ui/Page';

/** Where a sign-in leads that was refused or could not be finished; why is for the account's owner and the team to sort out. */
export function SignInFailedPage() {
  return (
    <Page title={m.sign_in_failed_title()}>
      <p>{m.sign_in_failed_detail()}</p>
      <AnchorButton href={signInAddress('/')}>{m.sign_in_failed_retry()}</AnchorButton>
    </Page>
  );
}
