import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { ResourceCollectionSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { collectionVisibilities } from '@/lib/labels/resources';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Filters, SearchField } from '@/ui/Filters';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CentreTabs } from './CentreTabs';
import { centreCrumbs } from './crumbs';
import { collectionList } from './queries';
import { type CollectionSearch, collectionSearch } from './search';

const route = getRouteApi('/ressources/collections/');

export function CollectionListPage() {
  const search = collectionSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { signedIn } = useSession();
  const list = useKeyset(collectionList(search));
  const change = (part: Partial<CollectionSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.resource_collections()}
      lead={m.collections_lead()}
      crumbs={centreCrumbs()}
      actions={
        <>
          {signedIn && (
            <LinkButton to="/ressources/collections/nouvelle" icon="plus">
              {m.collection_new()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/resource-collections" query={given(search)} name="collections" />
        </>
      }
    >
      <Stack>
        <CentreTabs />
        <Filters>
          <SearchField
            label={m.collections_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.resource_collections()}
          columns={columns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'title'}
          onSort={(sort) => change({ sort: sort as CollectionSearch['sort'] })}
          empty={<EmptyState title={m.collections_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<ResourceCollectionSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      wide: true,
      cell: ({ id, title, summary, demo }) => (
        <>
          <Row gap="small">
            <Link to="/ressources/collections/$collectionId" params={{ collectionId: id }}>
              {title}
            </Link>
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          {summary && <Muted small>{summary}</Muted>}
        </>
      ),
    },
    {
      key: 'visibility',
      header: m.field_resource_visibility(),
      cell: ({ visibility }) => collectionVisibilities[visibility](),
    },
    {
      key: 'updatedAt',
      header: m.field_updated(),
      sort: { ascending: 'updatedAt', descending: '-updatedAt', first: 'descending' },
      cell: ({ updatedAt }) => formatDayOf(updatedAt, 'short'),
    },
  ];
}
