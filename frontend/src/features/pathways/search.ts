import { pathwayStates } from '@/lib/labels/pathways';
import { valuesOf } from '@/lib/labels/words';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const pathwaySearch = searchOf({
  q: textParameter,
  state: manyOf(valuesOf(pathwayStates)),
  programmeId: textParameter,
  communityId: textParameter,
  sort: oneOf(['-startsOn', 'startsOn', 'title', '-title']),
});

export type PathwaySearch = ReturnType<typeof pathwaySearch>;
