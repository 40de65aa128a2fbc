import { tourStates } from '@/lib/labels/tours';
import { valuesOf } from '@/lib/labels/words';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const tourSearch = searchOf({
  q: textParameter,
  state: manyOf(valuesOf(tourStates)),
  programmeId: textParameter,
  territoryId: textParameter,
  sort: oneOf(['-startsOn', 'startsOn', 'title', '-title']),
});

export type TourSearch = ReturnType<typeof tourSearch>;
