import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { KitSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDayOf, formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { kitStates } from '@/lib/labels/kits';
import { RecordTabs } from '@/lib/RecordTabs';
import { given, switched } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { Filters, SearchField } from '@/ui/Filters';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { kitList } from './queries';
import { type KitSearch, kitSearch } from './search';

const route = getRouteApi('/kits/');

/** What was made of experiences, for others to take home. */
export function KitListPage() {
  const search = kitSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { signedIn } = useSession();
  const list = useKeyset(kitList(search));
  const change = (part: Partial<KitSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page
      title={m.kits_title()}
      lead={m.kits_lead()}
      crumbs={[]}
      actions={
        <>
          {signedIn && (
            <LinkButton to="/kits/nouveau" icon="plus">
              {m.kit_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/kits" query={given(switched(search, 'mine'))} name="kits" />
        </>
      }
    >
      <RecordTabs />
      <Stack>
        <Filters>
          <SearchField
            label={m.kits_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
          {signedIn && (
            <Checkbox
              name="mine"
              label={m.kits_mine()}
              checked={search.mine === 'true'}
              onChange={({ target }) => change({ mine: target.checked ? 'true' : undefined })}
            />
          )}
        </Filters>
        <ListResults
          list={list}
          caption={m.kits_title()}
          columns={columns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.kits_none()} />}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<KitSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      wide: true,
      cell: ({ id, title, summary, state, demo }) => (
        <>
          <Row gap="small">
            <Link to="/kits/$kitId" params={{ kitId: id }}>
              {title}
            </Link>
            {state !== 'PUBLISHED' && <LookBadge look={kitStates[state]} />}
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          {summary && <Muted small>{summary}</Muted>}
        </>
      ),
    },
    { key: 'owner', header: m.kit_owner(), cell: ({ owner }) => owner.name },
    {
      key: 'adoptions',
      header: m.kit_adoptions(),
      align: 'end',
      cell: ({ adoptions }) => formatNumber(adoptions),
    },
    {
      key: 'publishedAt',
      header: m.resource_published_on(),
      cell: ({ publishedAt }) => publishedAt && formatDayOf(publishedAt),
    },
  ];
}
