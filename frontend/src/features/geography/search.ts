import { GEO_UNIT_KINDS } from '@/lib/enums';
import { oneOf, searchOf, textLike, textParameter } from '@/lib/search';

const vintage = textLike(/^\d{4}$/);

export const geographySearch = searchOf({
  q: textParameter,
  kind: oneOf(GEO_UNIT_KINDS),
  departement: textParameter,
  vintage,
});

export type GeographySearch = ReturnType<typeof geographySearch>;

export const geoUnitSearch = searchOf({ vintage });

export type GeoUnitSearch = ReturnType<typeof geoUnitSearch>;
