import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Community, Membership } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { membershipRoles, membershipStates } from '@/lib/labels/communities';
import { occupations } from '@/lib/labels/people';
import { optionsOf, wordsOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { MemberActions } from './MemberActions';
import { memberList } from './queries';
import { type MemberSearch, memberSearch } from './search';

const route = getRouteApi('/communautes/$communityId/membres');

export function MembersPage({ id }: { id: string }) {
  const search = memberSearch(route.useSearch());
  return (
    <CommunitySubpage
      id={id}
      title={m.community_members()}
      needs="READ_MEMBERS"
      actions={() => (
        <>
          <LinkButton to="/expertises" search={{ communityId: id }} variant="secondary">
            {m.expertise_of_members()}
          </LinkButton>
          <CsvExport path={`/api/v1/communities/${id}/members`} query={given(search)} name="membres" />
        </>
      )}
    >
      {(community) => <Members community={community} />}
    </CommunitySubpage>
  );
}

function Members({ community }: { community: Community }) {
  const search = memberSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(memberList(community.id, search));
  const roles = optionsOf(membershipRoles);
  const change = (part: Partial<MemberSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Stack>
      <Filters>
        <SearchField
          label={m.members_search()}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <FilterSelect
          name="role"
          label={m.field_role()}
          options={roles}
          value={search.role?.[0]}
          onChange={(chosen) => change({ role: chosen && [chosen] })}
        />
      </Filters>
      <ListResults
        list={list}
        caption={m.members_caption({ name: community.name })}
        columns={columns(list.items)}
        rowKey={({ id }) => id}
        sort={search.sort ?? 'name'}
        onSort={(sort) => change({ sort: sort as MemberSearch['sort'] })}
        empty={<EmptyState title={m.members_none()}>{m.territories_none_detail()}</EmptyState>}
      />
    </Stack>
  );
}

function columns(items: readonly Membership[]): Column<Membership>[] {
  const shown: Column<Membership>[] = [
    {
      key: 'name',
      header: m.field_person(),
      cell: ({ person, state }) => (
        <>
          {person.displayName}
          {state !== 'ACTIVE' && (
            <div>
              <LookBadge look={membershipStates[state]} />
            </div>
          )}
        </>
      ),
    },
    { key: 'role', header: m.field_role(), cell: ({ role }) => membershipRoles[role]() },
    {
      key: 'occupation',
      header: m.field_occupation(),
      cell: ({ occupation }) => occupation && wordsOf(occupations, occupation),
    },
    { key: 'organisation', header: m.field_organisation(), cell: ({ organisation }) => organisation?.name },
    { key: 'territory', header: m.field_territory(), cell: ({ territory }) => territory?.name },
    {
      key: 'joinedOn',
      header: m.field_since(),
      sort: { ascending: 'joinedOn', descending: '-joinedOn' },
      cell: ({ joinedOn }) => formatDate(joinedOn, 'short'),
    },
  ];
  const actions: Column<Membership> = {
    key: 'actions',
    header: m.field_actions(),
    wide: true,
    cell: (membership) => <MemberActions membership={membership} />,
  };
  return items.some((membership) => membership.actions.length > 0) ? [...shown, actions] : shown;
}
