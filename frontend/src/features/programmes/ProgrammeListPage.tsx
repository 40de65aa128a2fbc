import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { ProgrammeSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { programmeKinds } from '@/lib/labels/programmes';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { ProgrammeStateBadge } from './badges';
import { ProgrammeFilters } from './ProgrammeFilters';
import { formatPeriod } from './period';
import { programmeList } from './queries';
import { type ProgrammeSearch, programmeSearch } from './search';

const route = getRouteApi('/programmes/');

export function ProgrammeListPage() {
  const search = programmeSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_PROGRAMME');
  const list = useKeyset(programmeList(search));
  const change = (part: Partial<ProgrammeSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_programmes()}
      lead={m.programmes_lead()}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/programmes/nouveau" icon="plus">
              {m.programme_new()}
            </LinkButton>
          )}
          <LinkButton to="/parcours-experience" variant="secondary">
            {m.pathways_title()}
          </LinkButton>
          <CsvExport path="/api/v1/programmes" query={given(search)} name="programmes" />
        </>
      }
    >
      <Stack>
        <ProgrammeFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_programmes()}
          columns={columns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-startsOn'}
          onSort={(sort) => change({ sort: sort as ProgrammeSearch['sort'] })}
          empty={<EmptyState title={m.programmes_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<ProgrammeSummary>[] {
  return [
    {
      key: 'name',
      header: m.field_name(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name, demo }) => (
        <>
          <Link to="/programmes/$programmeId" params={{ programmeId: id }}>
            {name}
          </Link>{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <ProgrammeStateBadge state={state} /> },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => programmeKinds[kind]() },
    {
      key: 'owner',
      header: m.field_owner(),
      cell: ({ ownerOrganisation: { id, name } }) => (
        <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'period',
      header: m.field_period(),
      sort: { ascending: 'startsOn', descending: '-startsOn', first: 'descending' },
      cell: formatPeriod,
    },
    {
      key: 'territories',
      header: m.nav_territories(),
      align: 'end',
      cell: ({ territoryCount }) => formatNumber(territoryCount),
    },
  ];
}
