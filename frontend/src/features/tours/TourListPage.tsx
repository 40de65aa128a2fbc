import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { tourStates } from '@/lib/labels/tours';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { tourColumns } from './columns';
import { tourList } from './queries';
import { type TourSearch, tourSearch } from './search';

const route = getRouteApi('/tours/');

export function TourListPage() {
  const search = tourSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_EVENT');
  const list = useKeyset(tourList(search));
  const change = (part: Partial<TourSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const states = valuesOf(tourStates).map((value) => ({ value, label: tourStates[value].label() }));
  const narrowed = [
    { key: 'programmeId' as const, label: m.tours_of_programme() },
    { key: 'territoryId' as const, label: m.tours_of_territory() },
  ].filter(({ key }) => search[key]);

  return (
    <Page
      title={m.tours_title()}
      lead={m.tours_lead()}
      crumbs={[{ label: m.nav_events(), link: { to: '/evenements' } }]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/tours/nouveau" icon="plus">
              {m.tour_new()}
            </LinkButton>
          )}
          {mayCreate && (
            <LinkButton to="/tours/capitalisation" variant="secondary">
              {m.tour_dues()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/tours" query={given(search)} name="tours" />
        </>
      }
    >
      <Stack>
        <Filters>
          <SearchField
            label={m.tours_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={states}
            value={search.state?.[0]}
            onChange={(chosen) => change({ state: chosen && [chosen] })}
          />
        </Filters>
        <ActiveFilters
          filters={narrowed.map(({ label, key }) => ({
            label,
            clear: () => change({ [key]: undefined }),
          }))}
          onClearAll={() => change({ programmeId: undefined, territoryId: undefined })}
        />
        <ListResults
          list={list}
          caption={m.tours_title()}
          columns={tourColumns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-startsOn'}
          onSort={(sort) => change({ sort: sort as TourSearch['sort'] })}
          empty={<EmptyState title={m.tours_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}
