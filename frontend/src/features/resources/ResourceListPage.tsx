import { getRouteApi } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { CentreTabs } from './CentreTabs';
import { ResourceList } from './ResourceList';
import { type ResourceSearch, resourceSearch } from './search';

const route = getRouteApi('/ressources/');

export function ResourceListPage() {
  const search = resourceSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { signedIn } = useSession();
  const change = (part: Partial<ResourceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_resources()}
      lead={m.resources_lead()}
      crumbs={[]}
      actions={
        <>
          {signedIn && (
            <LinkButton to="/ressources/nouvelle" icon="plus">
              {m.resource_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/resources" query={given(search)} name="ressources" />
        </>
      }
    >
      <CentreTabs />
      <ResourceList search={search} onChange={change} />
    </Page>
  );
}
