import { Link } from '@tanstack/react-router';
import { m } from '@/paraglide/messages';
import { Tabs } from '@/ui/Tabs';

/** What pioneers tell, and what is made of it. */
export function RecordTabs() {
  return (
    <Tabs label={m.kits_views()}>
      <Link to="/experiences" activeOptions={{ exact: true, includeSearch: false }}>
        {m.nav_records()}
      </Link>
      <Link to="/kits" activeOptions={{ includeSearch: false }}>
        {m.kits_title()}
      </Link>
    </Tabs>
  );
}
