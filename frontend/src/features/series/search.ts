import { seriesStates } from '@/lib/labels/series';
import { valuesOf } from '@/lib/labels/words';
import { identifier, manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const seriesSearch = searchOf({
  q: textParameter,
  state: manyOf(valuesOf(seriesStates)),
  communityId: textParameter,
  sort: oneOf(['-startsOn', 'startsOn', 'title', '-title']),
});

export type SeriesSearch = ReturnType<typeof seriesSearch>;

/** What a new series is for. */
export const newSeriesSearch = searchOf({ community: identifier });

export type NewSeriesSearch = ReturnType<typeof newSeriesSearch>;
