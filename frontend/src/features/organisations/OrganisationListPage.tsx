import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { OrganisationSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatSiren } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { organisationKinds } from '@/lib/labels/organisations';
import { optionsOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { organisationList } from './queries';
import { type OrganisationSearch, organisationSearch } from './search';

const route = getRouteApi('/organisations/');

export function OrganisationListPage() {
  const search = organisationSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_ORGANISATION');
  const list = useKeyset(organisationList(search));
  const change = (part: Partial<OrganisationSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_organisations()}
      lead={m.organisations_lead()}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/organisations/nouvelle" icon="plus">
              {m.organisation_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/organisations" query={given(search)} name="organisations" />
        </>
      }
    >
      <Stack>
        <OrganisationFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_organisations()}
          columns={columns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'name'}
          onSort={(sort) => change({ sort: sort as OrganisationSearch['sort'] })}
          empty={<EmptyState title={m.organisations_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

interface OrganisationFiltersProps {
  search: OrganisationSearch;
  onChange: (part: Partial<OrganisationSearch>) => void;
}

function OrganisationFilters({ search, onChange }: OrganisationFiltersProps) {
  const kinds = optionsOf(organisationKinds);
  const kind = kinds.find(({ value }) => value === search.kind?.[0]);
  const active = [
    ...(search.q
      ? [
          {
            label: m.filter_label({ name: m.field_name(), value: search.q }),
            clear: () => onChange({ q: undefined }),
          },
        ]
      : []),
    ...(kind
      ? [
          {
            label: m.filter_label({ name: m.field_kind(), value: kind.label }),
            clear: () => onChange({ kind: undefined }),
          },
        ]
      : []),
  ];
  return (
    <>
      <Filters>
        <SearchField
          label={m.organisations_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        <FilterSelect
          name="kind"
          label={m.field_kind()}
          options={kinds}
          value={kind?.value}
          onChange={(chosen) => onChange({ kind: chosen && [chosen] })}
        />
      </Filters>
      <ActiveFilters filters={active} onClearAll={() => onChange({ q: undefined, kind: undefined })} />
    </>
  );
}

function columns(): Column<OrganisationSummary>[] {
  return [
    {
      key: 'name',
      header: m.field_name(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name, demo }) => (
        <>
          <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
            {name}
          </Link>{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => organisationKinds[kind]() },
    { key: 'siren', header: 'SIREN', cell: ({ siren }) => (siren ? formatSiren(siren) : '') },
    {
      key: 'territory',
      header: m.field_territory(),
      cell: ({ territory }) =>
        territory && (
          <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
            {territory.name}
          </Link>
        ),
    },
  ];
}
