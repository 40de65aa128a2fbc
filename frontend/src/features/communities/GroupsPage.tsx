import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Community, WorkingGroup } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { groupStates } from '@/lib/labels/groups';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Filters, SearchField } from '@/ui/Filters';
import { Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { groupList } from './groupQueries';
import { type GroupSearch, groupSearch } from './groupSearch';

const route = getRouteApi('/communautes/$communityId/groupes/');

export function GroupsPage({ id }: { id: string }) {
  const search = groupSearch(route.useSearch());
  return (
    <CommunitySubpage
      id={id}
      title={m.groups_title()}
      actions={(community) => (
        <>
          {community.actions.includes('UPDATE') && (
            <LinkButton
              to="/communautes/$communityId/groupes/nouveau"
              params={{ communityId: id }}
              icon="plus"
            >
              {m.group_new()}
            </LinkButton>
          )}
          <CsvExport path={`/api/v1/communities/${id}/working-groups`} query={given(search)} name="groupes" />
        </>
      )}
    >
      {(community) => <Groups community={community} />}
    </CommunitySubpage>
  );
}

function Groups({ community }: { community: Community }) {
  const search = groupSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(groupList(community.id, search));
  const states = valuesOf(groupStates);
  const change = (part: Partial<GroupSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Stack>
      <Filters>
        <SearchField
          label={m.groups_search()}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <Select
          name="state"
          label={m.field_state()}
          optional="silent"
          options={states.map((value) => ({ value, label: groupStates[value].label() }))}
          empty={m.groups_not_closed()}
          value={search.state?.[0] ?? ''}
          onChange={(event) => {
            const chosen = states.find((value) => value === event.target.value);
            change({ state: chosen && [chosen] });
          }}
        />
      </Filters>
      <ListResults
        list={list}
        caption={m.groups_caption({ name: community.name })}
        columns={columns()}
        rowKey={({ id }) => id}
        sort={search.sort ?? 'name'}
        onSort={(sort) => change({ sort: sort as GroupSearch['sort'] })}
        empty={<EmptyState title={m.groups_none()}>{m.groups_none_detail()}</EmptyState>}
      />
    </Stack>
  );
}

function columns(): Column<WorkingGroup>[] {
  return [
    {
      key: 'name',
      header: m.field_name(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name, mySeatId }) => (
        <Row gap="small">
          <Link to="/groupes/$groupId" params={{ groupId: id }}>
            {name}
          </Link>
          {mySeatId && <Tag discreet>{m.group_mine()}</Tag>}
        </Row>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <LookBadge look={groupStates[state]} /> },
    { key: 'lead', header: m.group_lead(), cell: ({ lead }) => lead?.displayName },
    {
      key: 'members',
      header: m.community_members(),
      align: 'end',
      cell: ({ memberCount }) => formatNumber(memberCount),
    },
    {
      key: 'outputs',
      header: m.group_outputs(),
      align: 'end',
      cell: ({ outputCount }) => formatNumber(outputCount),
    },
  ];
}
