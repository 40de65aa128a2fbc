import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { ExperiencePathwaySummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { pathwayStates } from '@/lib/labels/pathways';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { formatStart, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { PathwayStateBadge } from './badges';
import { pathwayList } from './details';
import { type PathwaySearch, pathwaySearch } from './search';
import { formatDays } from './when';

const route = getRouteApi('/parcours-experience/');

export function PathwayListPage() {
  const search = pathwaySearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_PROGRAMME');
  const zone = useZone();
  const list = useKeyset(pathwayList(search));
  const change = (part: Partial<PathwaySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const states = valuesOf(pathwayStates).map((value) => ({ value, label: pathwayStates[value].label() }));

  return (
    <Page
      title={m.pathways_title()}
      lead={m.pathways_lead()}
      crumbs={[{ label: m.nav_programmes(), link: { to: '/programmes' } }]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/parcours-experience/nouveau" icon="plus">
              {m.pathway_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/experience-pathways" query={given(search)} name="parcours-d-experience" />
        </>
      }
    >
      <Stack>
        <Filters>
          <SearchField
            label={m.pathways_search()}
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
        <ListResults
          list={list}
          caption={m.pathways_title()}
          columns={columns(zone)}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-startsOn'}
          onSort={(sort) => change({ sort: sort as PathwaySearch['sort'] })}
          empty={<EmptyState title={m.pathways_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(zone: string): Column<ExperiencePathwaySummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, demo }) => (
        <>
          <Link to="/parcours-experience/$pathwayId" params={{ pathwayId: id }}>
            {title}
          </Link>{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <PathwayStateBadge state={state} /> },
    {
      key: 'organisation',
      header: m.pathway_organisations(),
      cell: ({ organisation, organisationCount }) =>
        organisationCount > 1
          ? m.pathway_organisation_and({ organisation, others: organisationCount - 1 })
          : organisation,
    },
    {
      key: 'period',
      header: m.field_period(),
      sort: { ascending: 'startsOn', descending: '-startsOn', first: 'descending' },
      cell: formatDays,
    },
    {
      key: 'deadline',
      header: m.pathway_deadline(),
      cell: ({ callClosesAt, callOpen }) => callOpen && callClosesAt && formatStart(callClosesAt, zone),
    },
    {
      key: 'pioneers',
      header: m.pioneers_title(),
      align: 'end',
      cell: ({ pioneerCount }) => (pioneerCount > 0 ? formatNumber(pioneerCount) : ''),
    },
  ];
}
