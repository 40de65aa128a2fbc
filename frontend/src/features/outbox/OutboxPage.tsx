import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { OutboxMessageSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { ActiveFilters, FilterSelect, Filters } from '@/ui/Filters';
import { Muted, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { outboxMessages } from './queries';
import { type OutboxSearch, outboxSearch } from './search';
import { kindWords, outboxStates } from './words';

const route = getRouteApi('/administration/courriels/');

export function OutboxPage() {
  return useMay('READ_OUTBOX') ? <Outbox /> : <ForbiddenPage title={m.outbox_title()} />;
}

function Outbox() {
  const search = outboxSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(outboxMessages(search));
  const change = (part: Partial<OutboxSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page
      title={m.outbox_title()}
      lead={m.outbox_lead()}
      crumbs={[{ label: m.nav_administration(), link: { to: '/administration' } }]}
      actions={<CsvExport path="/api/v1/outbox-messages" query={given(search)} name="courriels" />}
    >
      <Stack>
        <OutboxFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.outbox_title()}
          columns={columns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-createdAt'}
          onSort={(sort) => change({ sort: sort === 'createdAt' ? 'createdAt' : undefined })}
          empty={<EmptyState title={m.outbox_none()} />}
        />
      </Stack>
    </Page>
  );
}

function OutboxFilters({
  search,
  onChange,
}: {
  search: OutboxSearch;
  onChange: (part: Partial<OutboxSearch>) => void;
}) {
  const states = valuesOf(outboxStates).map((value) => ({ value, label: outboxStates[value].label() }));
  const active = [
    search.kind && {
      label: m.filter_label({ name: m.outbox_kind(), value: kindWords(search.kind) }),
      key: 'kind',
    },
    search.recipientId && { label: m.outbox_one_recipient(), key: 'recipientId' },
  ].filter((one) => typeof one === 'object');
  return (
    <>
      <Filters>
        <FilterSelect
          name="state"
          label={m.field_state()}
          options={states}
          value={search.state?.[0]}
          onChange={(chosen) => onChange({ state: chosen && [chosen] })}
        />
      </Filters>
      <ActiveFilters
        filters={active.map(({ label, key }) => ({ label, clear: () => onChange({ [key]: undefined }) }))}
        onClearAll={() => onChange({ kind: undefined, recipientId: undefined })}
      />
    </>
  );
}

function columns(): Column<OutboxMessageSummary>[] {
  return [
    {
      key: 'what',
      header: m.outbox_message(),
      cell: ({ id, title, kind }) => (
        <>
          <Link to="/administration/courriels/$messageId" params={{ messageId: id }}>
            {title ?? kindWords(kind)}
          </Link>
          {title && <Muted small>{kindWords(kind)}</Muted>}
        </>
      ),
    },
    {
      key: 'recipient',
      header: m.outbox_recipient(),
      cell: ({ recipient, address }) => (
        <>
          {recipient?.name}
          {address && <Muted small>{address}</Muted>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state, lastError }) => (
        <>
          <StateBadge tone={outboxStates[state].tone} shape={outboxStates[state].shape}>
            {outboxStates[state].label()}
          </StateBadge>
          {lastError && <Muted small>{lastError}</Muted>}
        </>
      ),
    },
    {
      key: 'attempts',
      header: m.outbox_attempts(),
      align: 'end',
      cell: ({ attempts }) => attempts,
    },
    {
      key: 'at',
      header: m.field_created(),
      sort: { ascending: 'createdAt', descending: '-createdAt', first: 'descending' },
      cell: ({ createdAt }) => <time dateTime={createdAt}>{formatMoment(createdAt, 'short')}</time>,
    },
  ];
}
