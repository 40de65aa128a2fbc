import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { CommunitySummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { joinPolicies, membershipRoles } from '@/lib/labels/communities';
import { wordsOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunityFilters } from './CommunityFilters';
import { communityList } from './queries';
import { type CommunitySearch, communitySearch } from './search';

const route = getRouteApi('/communautes/');

export function CommunityListPage() {
  const search = communitySearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_COMMUNITY');
  const list = useKeyset(communityList(search));
  const change = (part: Partial<CommunitySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_communities()}
      lead={m.communities_lead()}
      crumbs={[]}
      actions={
        <>
          <CsvExport path="/api/v1/communities" query={given(search)} name="communautes" />
          {mayCreate && (
            <LinkButton to="/communautes/nouvelle" icon="plus">
              {m.community_new()}
            </LinkButton>
          )}
        </>
      }
    >
      <Stack>
        <CommunityFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_communities()}
          columns={columns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'name'}
          onSort={(sort) => change({ sort: sort as CommunitySearch['sort'] })}
          empty={<EmptyState title={m.communities_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<CommunitySummary>[] {
  return [
    {
      key: 'name',
      header: m.field_name(),
      sort: { ascending: 'name', descending: '-name' },
      wide: true,
      cell: ({ id, name, purpose, demo, visibility }) => (
        <>
          <Row gap="small">
            <Link to="/communautes/$communityId" params={{ communityId: id }}>
              {name}
            </Link>
            {visibility === 'MEMBERS_ONLY' && <Tag discreet>{m.community_members_only_short()}</Tag>}
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          <Muted small>{purpose}</Muted>
        </>
      ),
    },
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
      key: 'joinPolicy',
      header: m.field_join_policy(),
      cell: ({ joinPolicy }) => joinPolicies[joinPolicy](),
    },
    {
      key: 'members',
      header: m.community_members(),
      align: 'end',
      cell: ({ memberCount }) => formatNumber(memberCount),
    },
    {
      key: 'role',
      header: m.community_my_role(),
      cell: ({ myRole }) => myRole && wordsOf(membershipRoles, myRole),
    },
  ];
}
