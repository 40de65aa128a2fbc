import { RESOURCE_KINDS, RESOURCE_STATES } from '@/lib/enums';
import { identifier, manyOf, oneOf, searchOf, textLike, textParameter, yes } from '@/lib/search';

export const resourceSearch = searchOf({
  q: textParameter,
  kind: manyOf(RESOURCE_KINDS),
  state: manyOf(RESOURCE_STATES),
  topicId: identifier,
  licence: textLike(/^[\w.+-]{1,100}$/),
  mine: yes,
  stale: yes,
  sort: oneOf(['publishedAt', '-publishedAt', 'title', '-title', 'votes', '-votes', 'reviewBy', '-reviewBy']),
});

export type ResourceSearch = ReturnType<typeof resourceSearch>;

const number = textLike(/^[1-9]\d{0,5}$/);

/** The two versions to compare. */
export const versionSearch = searchOf({ since: number, to: number });

export type VersionSearch = ReturnType<typeof versionSearch>;

/** What a new resource is for, by its id: a community, or one of its meetings. */
export const newResourceSearch = searchOf({ community: identifier, meeting: identifier });

export const collectionSearch = searchOf({
  q: textParameter,
  sort: oneOf(['title', '-title', 'updatedAt', '-updatedAt']),
});

export type CollectionSearch = ReturnType<typeof collectionSearch>;

export type NewResourceSearch = ReturnType<typeof newResourceSearch>;
