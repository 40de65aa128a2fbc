import { getRouteApi } from '@tanstack/react-router';
import { signInAddress } from '@/api/session';
import { m } from '@/paraglide/messages';
import { AnchorButton, LinkButton } from '@/ui/Button';
import { Actions } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { NotAllowedState } from '@/ui/States';
import { signInFailedSearch } from './search';

const route = getRouteApi('/connexion-impossible');

const DETAILS = {
  'person-deactivated': m.sign_in_failed_deactivated,
  'email-not-verified': m.sign_in_failed_email,
} as const;

/** Where a sign-in leads that was refused or could not be finished, with the reason where the server gave one. */
export function SignInFailedPage() {
  const { raison } = signInFailedSearch(route.useSearch());
  return (
    <Page title={m.sign_in_failed_title()}>
      <NotAllowedState
        title={raison === 'person-deactivated' ? m.state_deactivated_title() : m.sign_in_failed_state()}
        action={
          <Actions>
            <AnchorButton href={signInAddress('/', raison !== undefined)}>
              {raison ? m.sign_in_failed_other() : m.sign_in_failed_retry()}
            </AnchorButton>
            <LinkButton to="/" variant="secondary">
              {m.missing_page_home()}
            </LinkButton>
          </Actions>
        }
      >
        {raison ? DETAILS[raison]() : m.sign_in_failed_detail()}
      </NotAllowedState>
    </Page>
  );
}
