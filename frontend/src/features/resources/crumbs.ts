import type { Resource, ResourceCollection } from '@/api/types';
import { m } from '@/paraglide/messages';

export function centreCrumbs() {
  return [{ label: m.nav_resources(), link: { to: '/ressources' } }] as const;
}

/** A resource of a community stands among the community's. */
export function parentCrumbs({ community }: Pick<Resource, 'community'>) {
  if (!community) return centreCrumbs();
  const { id, name } = community;
  const params = { communityId: id };
  return [
    { label: m.nav_communities(), link: { to: '/communautes' } },
    { label: name, link: { to: '/communautes/$communityId', params } },
    { label: m.nav_resources(), link: { to: '/communautes/$communityId/ressources', params } },
  ] as const;
}

export function resourceCrumbs(resource: Pick<Resource, 'id' | 'community' | 'content'>) {
  const params = { resourceId: resource.id };
  return [
    ...parentCrumbs(resource),
    { label: resource.content.title, link: { to: '/ressources/$resourceId', params } },
  ] as const;
}

export function collectionsCrumbs() {
  return [
    ...centreCrumbs(),
    { label: m.resource_collections(), link: { to: '/ressources/collections' } },
  ] as const;
}

export function collectionCrumbs({ id, title }: Pick<ResourceCollection, 'id' | 'title'>) {
  const params = { collectionId: id };
  return [
    ...collectionsCrumbs(),
    { label: title, link: { to: '/ressources/collections/$collectionId', params } },
  ] as const;
}
