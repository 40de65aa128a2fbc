import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { ResourceSummary } from '@/api/types';
import { formatDate, formatDayOf, formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { ResourceStateBadge } from './badges';
import { resourceList } from './queries';
import { ResourceFilters } from './ResourceFilters';
import type { ResourceSearch } from './search';

interface ResourceListProps {
  /** Of this community alone; of all without. */
  communityId?: string;
  search: ResourceSearch;
  onChange: (part: Partial<ResourceSearch>) => void;
}

/** What people share, to be narrowed and sorted: all of it, or one community's. */
export function ResourceList({ communityId, search, onChange }: ResourceListProps) {
  const list = useKeyset(resourceList(search, communityId));
  return (
    <Stack>
      <ResourceFilters search={search} onChange={onChange} />
      <ListResults
        list={list}
        caption={m.nav_resources()}
        columns={communityId ? columns() : [...columns(), community]}
        rowKey={({ id }) => id}
        sort={search.sort ?? '-publishedAt'}
        onSort={(sort) => onChange({ sort: sort as ResourceSearch['sort'] })}
        empty={<EmptyState title={m.resources_none()}>{m.territories_none_detail()}</EmptyState>}
      />
    </Stack>
  );
}

export function ResourceCell({ id, title, summary, state, visibility, demo }: ResourceSummary) {
  return (
    <>
      <Row gap="small">
        <Link to="/ressources/$resourceId" params={{ resourceId: id }}>
          {title}
        </Link>
        {state !== 'PUBLISHED' && <ResourceStateBadge state={state} />}
        {visibility === 'COMMUNITY' && <Tag discreet>{m.resource_members_only_short()}</Tag>}
        {demo && <Tag discreet>{m.demo_short()}</Tag>}
      </Row>
      {summary && <Muted small>{summary}</Muted>}
    </>
  );
}

const community: Column<ResourceSummary> = {
  key: 'community',
  header: m.field_community(),
  cell: (resource) =>
    resource.community && (
      <Link to="/communautes/$communityId/ressources" params={{ communityId: resource.community.id }}>
        {resource.community.name}
      </Link>
    ),
};

function columns(): Column<ResourceSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      wide: true,
      cell: (resource) => <ResourceCell {...resource} />,
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => resourceKinds[kind]() },
    {
      key: 'publishedAt',
      header: m.resource_published_on(),
      sort: { ascending: 'publishedAt', descending: '-publishedAt', first: 'descending' },
      cell: ({ publishedAt }) => publishedAt && formatDayOf(publishedAt, 'short'),
    },
    {
      key: 'reviewBy',
      header: m.resource_review_by(),
      sort: { ascending: 'reviewBy', descending: '-reviewBy' },
      cell: ({ reviewBy, stale }) =>
        reviewBy && (
          <>
            {formatDate(reviewBy, 'short')}
            {stale && <Tag discreet>{m.resource_stale()}</Tag>}
          </>
        ),
    },
    {
      key: 'votes',
      header: m.resource_votes(),
      align: 'end',
      sort: { ascending: 'votes', descending: '-votes', first: 'descending' },
      cell: ({ votes }) => formatNumber(votes),
    },
  ];
}
