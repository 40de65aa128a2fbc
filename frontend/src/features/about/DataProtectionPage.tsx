import { m } from '@/paraglide/messages';
import { Prose } from '@/ui/Layout';
import { Page } from '@/ui/Page';

export function DataProtectionPage() {
  return (
    <Page title={m.footer_data_protection()} crumbs={[]} lead={m.data_lead()}>
      <Prose>
        <h2>{m.data_kept_title()}</h2>
        <ul>
          <li>{m.data_kept_profile()}</li>
          <li>{m.data_kept_roles()}</li>
          <li>{m.data_kept_communities()}</li>
          <li>{m.data_kept_shared()}</li>
          <li>{m.data_kept_notifications()}</li>
          <li>{m.data_kept_trail()}</li>
        </ul>
        <h2>{m.data_seen_title()}</h2>
        <p>{m.data_seen()}</p>
        <h2>{m.data_device_title()}</h2>
        <p>{m.data_device()}</p>
        <h2>{m.data_rights_title()}</h2>
        <p>{m.data_rights()}</p>
      </Prose>
    </Page>
  );
}
