import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { MissingState } from '@/ui/States';

export function NotFoundPage() {
  return (
    <Page title={m.missing_page_title()}>
      <MissingState action={<LinkButton to="/">{m.missing_page_home()}</LinkButton>} />
    </Page>
  );
}
