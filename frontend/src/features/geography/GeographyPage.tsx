import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { departementsQuery } from '@/api/divisions';
import { useKeyset } from '@/api/keyset';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { geoUnitKinds } from '@/lib/labels/geography';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Select } from '@/ui/Field';
import { ActiveFilters, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { geoUnitColumns } from './columns';
import { geoUnitList } from './queries';
import { type GeographySearch, geographySearch } from './search';
import { VintageSelect } from './VintageSelect';

const route = getRouteApi('/geographie/');

export function GeographyPage() {
  const search = geographySearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(geoUnitList(search));
  const change = (part: Partial<GeographySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_geography()}
      lead={m.geography_lead()}
      crumbs={[]}
      actions={
        <CsvExport
          path="/api/v1/geo-units"
          name="geographie"
          query={{
            q: search.q,
            kind: search.kind,
            vintage: search.vintage,
            ...(search.departement ? { parentKind: 'DEPARTEMENT', parent: search.departement } : {}),
          }}
        />
      }
    >
      <Stack>
        <GeographyFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_geography()}
          columns={geoUnitColumns(search.vintage)}
          rowKey={({ kind, code }) => `${kind}${code}`}
          empty={<EmptyState title={m.geography_none()}>{m.geography_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

interface GeographyFiltersProps {
  search: GeographySearch;
  onChange: (part: Partial<GeographySearch>) => void;
}

function GeographyFilters({ search, onChange }: GeographyFiltersProps) {
  const kinds = optionsOf(geoUnitKinds);
  const departements = [...(useQuery(departementsQuery).data ?? [])]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  const departement = departements.find(({ value }) => value === search.departement);
  const active = [
    search.q && { name: m.field_name(), value: search.q, key: 'q' },
    search.kind && { name: m.field_kind(), value: geoUnitKinds[search.kind](), key: 'kind' },
    search.departement && {
      name: m.field_departement(),
      value: departement?.label ?? search.departement,
      key: 'departement',
    },
  ].filter((one) => typeof one === 'object');

  return (
    <>
      <Filters>
        <SearchField
          label={m.geography_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        <Select
          name="kind"
          label={m.field_kind()}
          optional="silent"
          options={kinds}
          empty={m.filters_any()}
          value={search.kind ?? ''}
          onChange={(event) =>
            onChange({ kind: kinds.find(({ value }) => value === event.target.value)?.value })
          }
        />
        <Select
          name="departement"
          label={m.field_departement()}
          optional="silent"
          options={departements}
          empty={m.filters_any()}
          value={search.departement ?? ''}
          onChange={(event) => onChange({ departement: event.target.value || undefined })}
        />
        <VintageSelect vintage={search.vintage} onChange={(vintage) => onChange({ vintage })} />
      </Filters>
      <ActiveFilters
        filters={active.map(({ name, value, key }) => ({
          label: m.filter_label({ name, value }),
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange({ q: undefined, kind: undefined, departement: undefined })}
      />
    </>
  );
}
