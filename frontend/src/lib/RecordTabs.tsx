import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import { m } from '@/paraglide/messages';
import { Tabs } from '@/ui/Tabs';

/** What pioneers tell, what is made of it, and what one's own territories make of that. */
export function RecordTabs() {
  const { signedIn } = useSession();
  return (
    <Tabs label={m.kits_views()}>
      <Link to="/experiences" activeOptions={{ exact: true, includeSearch: false }}>
        {m.nav_records()}
      </Link>
      <Link to="/kits" activeOptions={{ includeSearch: false }}>
        {m.kits_title()}
      </Link>
      {signedIn && (
        <Link to="/adoptions" activeOptions={{ includeSearch: false }}>
          {m.adoptions_own()}
        </Link>
      )}
    </Tabs>
  );
}
