import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { EventSeriesSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate, formatNumber, today } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { seriesStates } from '@/lib/labels/series';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { SeriesStateBadge } from './badges';
import { seriesList } from './queries';
import { type SeriesSearch, seriesSearch } from './search';

const route = getRouteApi('/series/');

export function SeriesListPage() {
  const search = seriesSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_EVENT');
  const list = useKeyset(seriesList(search));
  const change = (part: Partial<SeriesSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const states = valuesOf(seriesStates).map((value) => ({ value, label: seriesStates[value].label() }));

  return (
    <Page
      title={m.series_title()}
      lead={m.series_lead()}
      crumbs={[{ label: m.nav_events(), link: { to: '/evenements' } }]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/series/nouvelle" search={newOf(search)} icon="plus">
              {m.series_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/event-series" query={given(search)} name="series" />
        </>
      }
    >
      <Stack>
        <Filters>
          <SearchField
            label={m.series_search()}
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
        {search.communityId && (
          <ActiveFilters
            filters={[{ label: m.series_of_community(), clear: () => change({ communityId: undefined }) }]}
            onClearAll={() => change({ communityId: undefined })}
          />
        )}
        <ListResults
          list={list}
          caption={m.series_title()}
          columns={columns(today())}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-startsOn'}
          onSort={(sort) => change({ sort: sort as SeriesSearch['sort'] })}
          empty={<EmptyState title={m.series_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

const newOf = ({ communityId }: SeriesSearch) => (communityId ? { community: communityId } : {});

function columns(now: string): Column<EventSeriesSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, demo, subscribed, state, endsOn }) => (
        <>
          <Link to="/series/$seriesId" params={{ seriesId: id }}>
            {title}
          </Link>{' '}
          {state === 'PUBLISHED' && endsOn < now && <Tag discreet>{m.series_finished()}</Tag>}{' '}
          {subscribed && <Tag discreet>{m.series_subscribed_short()}</Tag>}{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <SeriesStateBadge state={state} /> },
    { key: 'community', header: m.field_community(), cell: ({ community }) => community.name },
    {
      key: 'period',
      header: m.field_period(),
      sort: { ascending: 'startsOn', descending: '-startsOn', first: 'descending' },
      cell: ({ startsOn, endsOn }) =>
        m.tour_days({ from: formatDate(startsOn, 'short'), to: formatDate(endsOn, 'short') }),
    },
    {
      key: 'next',
      header: m.series_next(),
      cell: ({ nextDay }) => nextDay && formatDate(nextDay, 'short'),
    },
    {
      key: 'free',
      header: m.series_free(),
      align: 'end',
      cell: ({ freeSlots }) => formatNumber(freeSlots),
    },
  ];
}
