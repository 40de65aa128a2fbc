import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Tabs } from '@/ui/Tabs';
import { territoryColumns } from './columns';
import { territoryList } from './queries';
import { type TerritorySearch, territoryFilter, territorySearch } from './search';
import { TerritoryFilters } from './TerritoryFilters';
import { TerritoryMapView } from './TerritoryMapView';

const route = getRouteApi('/territoires/');

export function TerritoryListPage() {
  const search = territorySearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_TERRITORY');
  const change = (part: Partial<TerritorySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_territories()}
      lead={m.territories_lead()}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/territoires/nouveau" icon="plus">
              {m.territory_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/territories" query={given(territoryFilter(search))} name="territoires" />
        </>
      }
    >
      <Stack>
        <TerritoryFilters search={search} onChange={change} />
        <Tabs label={m.view_label()}>
          <ViewLink view="list" seen={search.view !== 'map'} />
          <ViewLink view="map" seen={search.view === 'map'} />
        </Tabs>
        {search.view === 'map' ? (
          <TerritoryMapView search={search} />
        ) : (
          <TerritoryRows
            search={search}
            onSort={(sort) => change({ sort: sort as TerritorySearch['sort'] })}
          />
        )}
      </Stack>
    </Page>
  );
}

/** Each view has its own address, whatever the filters are. */
function ViewLink({ view, seen }: { view: 'list' | 'map'; seen: boolean }) {
  return (
    <Link
      from="/territoires/"
      to="."
      search={(before) => ({ ...before, view: view === 'map' ? view : undefined })}
      aria-current={seen ? 'page' : undefined}
      activeProps={{ 'aria-current': seen ? 'page' : undefined }}
      resetScroll={false}
    >
      <Icon name={view} size={18} />
      {view === 'map' ? m.view_map() : m.view_list()}
    </Link>
  );
}

function TerritoryRows({ search, onSort }: { search: TerritorySearch; onSort: (sort: string) => void }) {
  const list = useKeyset(territoryList(search));
  return (
    <ListResults
      list={list}
      caption={m.nav_territories()}
      columns={territoryColumns()}
      rowKey={({ id }) => id}
      sort={search.sort ?? 'name'}
      onSort={onSort}
      empty={<EmptyState title={m.territories_none()}>{m.territories_none_detail()}</EmptyState>}
    />
  );
}
