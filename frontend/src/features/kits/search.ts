import type { AdoptionState } from '@/api/types';
import { identifier, manyOf, oneOf, searchOf, textParameter, yes } from '@/lib/search';

export const kitSearch = searchOf({
  q: textParameter,
  mine: yes,
  sort: oneOf(['title', '-title', 'publishedAt', '-publishedAt']),
});

export type KitSearch = ReturnType<typeof kitSearch>;

/** Which version is meant; the published one unless another is asked for. */
export const versionSearch = searchOf({ version: identifier });

export type VersionSearch = ReturnType<typeof versionSearch>;

/** Which two versions are compared; the last two unless others are asked for. */
export const versionsSearch = searchOf({ from: identifier, to: identifier });

export type VersionsSearch = ReturnType<typeof versionsSearch>;

const STATES: AdoptionState[] = ['PLANNED', 'IN_PROGRESS', 'DONE', 'ABANDONED'];

export const adoptionSearch = searchOf({ state: manyOf(STATES) });

export type AdoptionSearch = ReturnType<typeof adoptionSearch>;
