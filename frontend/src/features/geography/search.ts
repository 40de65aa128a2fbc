import * as v from 'valibot';
import { GEO_UNIT_KINDS } from '@/lib/enums';
import { oneOf, textParameter } from '@/lib/search';

const vintage = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))), undefined);

export const geographySearch = v.object({
  q: textParameter,
  kind: oneOf(GEO_UNIT_KINDS),
  departement: textParameter,
  vintage,
});

export type GeographySearch = v.InferOutput<typeof geographySearch>;

export const geoUnitSearch = v.object({ vintage });
