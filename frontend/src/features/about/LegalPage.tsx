import { m } from '@/paraglide/messages';
import { Prose } from '@/ui/Layout';
import { Page } from '@/ui/Page';

/** Stands in until the deployer names its own page in the brand file. */
export function LegalPage() {
  return (
    <Page title={m.footer_legal()} crumbs={[]}>
      <Prose>
        <p>{m.legal_publisher()}</p>
        <p>{m.legal_demo()}</p>
        <p>{m.legal_software()}</p>
      </Prose>
    </Page>
  );
}
