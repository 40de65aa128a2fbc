import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Community, Invitation } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { invitationStates } from '@/lib/labels/communities';
import { valuesOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { InvitationActions } from './InvitationActions';
import { InviteDialog } from './InviteDialog';
import { InviteManyDialog } from './InviteManyDialog';
import { invitationList } from './queries';
import { type InvitationSearch, invitationSearch } from './search';

const route = getRouteApi('/communautes/$communityId/invitations');

export function InvitationsPage({ id }: { id: string }) {
  const search = invitationSearch(route.useSearch());
  const [inviting, setInviting] = useState<'one' | 'many'>();
  const close = () => setInviting(undefined);
  return (
    <CommunitySubpage
      id={id}
      title={m.community_invitations()}
      needs="INVITE"
      actions={(community) => (
        <>
          <CsvExport
            path={`/api/v1/communities/${id}/invitations`}
            query={given(search)}
            name="invitations"
          />
          <Button variant="secondary" onClick={() => setInviting('many')}>
            {m.invite_many()}
          </Button>
          <Button icon="plus" onClick={() => setInviting('one')}>
            {m.invite_one()}
          </Button>
          <InviteDialog community={community} open={inviting === 'one'} onClose={close} />
          <InviteManyDialog community={community} open={inviting === 'many'} onClose={close} />
        </>
      )}
    >
      {(community) => <Invitations community={community} />}
    </CommunitySubpage>
  );
}

function Invitations({ community }: { community: Community }) {
  const search = invitationSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(invitationList(community.id, search));
  const states = valuesOf(invitationStates).map((value) => ({
    value,
    label: invitationStates[value].label(),
  }));
  const change = (part: Partial<InvitationSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Stack>
      <Filters>
        <SearchField
          label={m.invitations_search()}
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
        caption={m.invitations_caption({ name: community.name })}
        columns={columns()}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.invitations_none()} />}
      />
    </Stack>
  );
}

function columns(): Column<Invitation>[] {
  return [
    { key: 'email', header: m.field_email(), cell: ({ email }) => email },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={invitationStates[state]} />,
    },
    {
      key: 'sentAt',
      header: m.invitation_sent(),
      cell: ({ sentAt }) => formatDate(sentAt, 'short'),
    },
    {
      key: 'expiresAt',
      header: m.invitation_expires(),
      cell: ({ expiresAt }) => formatDate(expiresAt, 'short'),
    },
    { key: 'by', header: m.invitation_by(), cell: ({ invitedBy }) => invitedBy?.displayName },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (invitation) => <InvitationActions invitation={invitation} />,
    },
  ];
}
