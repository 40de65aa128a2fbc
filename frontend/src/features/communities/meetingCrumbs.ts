import type { Ref } from '@/api/types';
import { m } from '@/paraglide/messages';
import { communityCrumbs } from './crumbs';

export function meetingsCrumbs(community: Ref) {
  return [
    ...communityCrumbs(community),
    {
      label: m.meetings_title(),
      link: { to: '/communautes/$communityId/reunions', params: { communityId: community.id } },
    },
  ] as const;
}

export function meetingCrumbs({ id, title, community }: { id: string; title: string; community: Ref }) {
  return [
    ...meetingsCrumbs(community),
    { label: title, link: { to: '/reunions/$meetingId', params: { meetingId: id } } },
  ] as const;
}

export function cyclesCrumbs(community: Ref) {
  return [
    ...communityCrumbs(community),
    {
      label: m.cycles_title(),
      link: { to: '/communautes/$communityId/cycles', params: { communityId: community.id } },
    },
  ] as const;
}
