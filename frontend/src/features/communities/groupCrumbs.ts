import type { Ref } from '@/api/types';
import { m } from '@/paraglide/messages';
import { communityCrumbs } from './crumbs';

export function groupsCrumbs(community: Ref) {
  return [
    ...communityCrumbs(community),
    {
      label: m.groups_title(),
      link: { to: '/communautes/$communityId/groupes', params: { communityId: community.id } },
    },
  ] as const;
}

export function groupCrumbs({ id, name, community }: Ref & { community: Ref }) {
  return [
    ...groupsCrumbs(community),
    { label: name, link: { to: '/groupes/$groupId', params: { groupId: id } } },
  ] as const;
}
