import type { Ref } from '@/api/types';
import { m } from '@/paraglide/messages';

export function directoryCrumbs() {
  return [{ label: m.nav_communities(), link: { to: '/communautes' } }] as const;
}

export function communityCrumbs({ id, name }: Ref) {
  return [
    ...directoryCrumbs(),
    { label: name, link: { to: '/communautes/$communityId', params: { communityId: id } } },
  ] as const;
}
