import { Link } from '@tanstack/react-router';
import { m } from '@/paraglide/messages';
import { Tabs } from '@/ui/Tabs';

export function CentreTabs() {
  return (
    <Tabs label={m.resources_views()}>
      <Link to="/ressources" activeOptions={{ exact: true, includeSearch: false }}>
        {m.nav_resources()}
      </Link>
      <Link to="/ressources/collections" activeOptions={{ includeSearch: false }}>
        {m.resource_collections()}
      </Link>
    </Tabs>
  );
}
