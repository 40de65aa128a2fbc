import { TERRITORY_KINDS } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

const SORTS = ['name', '-name', 'population', '-population', '-updatedAt'] as const;

/** The list as its address says it; names are those of the API's query parameters, the view apart. */
export const territorySearch = searchOf({
  q: textParameter,
  kind: manyOf(TERRITORY_KINDS),
  departement: textParameter,
  region: textParameter,
  programmeId: textParameter,
  state: oneOf(['ACTIVE', 'ARCHIVED']),
  sort: oneOf(SORTS),
  view: oneOf(['list', 'map']),
});

export type TerritorySearch = ReturnType<typeof territorySearch>;

/** What the API is asked: the address without what only concerns the screen. */
export function territoryFilter({ view: _, ...filter }: TerritorySearch) {
  return filter;
}
