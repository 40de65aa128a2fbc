import { Link } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Tabs } from '@/ui/Tabs';

/** The pages of one community that the server lets this reader open. */
export function CommunityTabs({
  community: { id, name, actions, openRequestCount },
}: {
  community: Community;
}) {
  const params = { communityId: id };
  const exact = { exact: true, includeSearch: false };
  return (
    <Tabs label={m.community_pages({ name })}>
      <Link to="/communautes/$communityId" params={params} activeOptions={exact}>
        {m.community_presentation()}
      </Link>
      <Link
        to="/communautes/$communityId/ressources"
        params={params}
        activeOptions={{ includeSearch: false }}
      >
        {m.nav_resources()}
      </Link>
      <Link
        to="/communautes/$communityId/evenements"
        params={params}
        activeOptions={{ includeSearch: false }}
      >
        {m.nav_events()}
      </Link>
      <Link to="/communautes/$communityId/groupes" params={params}>
        {m.groups_title()}
      </Link>
      <Link to="/communautes/$communityId/reunions" params={params}>
        {m.meetings_title()}
      </Link>
      <Link to="/communautes/$communityId/cycles" params={params}>
        {m.cycles_title()}
      </Link>
      {actions.includes('READ_MEMBERS') && (
        <Link to="/communautes/$communityId/membres" params={params}>
          {m.community_members()}
        </Link>
      )}
      {actions.includes('READ_CONTRIBUTIONS') && (
        <Link to="/communautes/$communityId/contributions" params={params}>
          {m.contributions()}
        </Link>
      )}
      {actions.includes('READ_REQUESTS') && (
        <Link to="/communautes/$communityId/demandes" params={params}>
          {openRequestCount ? m.community_requests_open({ count: openRequestCount }) : m.community_requests()}
        </Link>
      )}
      {actions.includes('READ_BOARD') && (
        <Link to="/communautes/$communityId/arrivees" params={params}>
          {m.newcomers_title()}
        </Link>
      )}
      {actions.includes('READ_BOARD') && (
        <Link
          to="/communautes/$communityId/tableau-de-bord"
          params={params}
          activeOptions={{ includeSearch: false }}
        >
          {m.board_title()}
        </Link>
      )}
      {actions.includes('INVITE') && (
        <Link to="/communautes/$communityId/invitations" params={params}>
          {m.community_invitations()}
        </Link>
      )}
    </Tabs>
  );
}
