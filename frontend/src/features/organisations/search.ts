import * as v from 'valibot';
import { ORGANISATION_KINDS } from '@/lib/enums';
import { manyOf, oneOf, textParameter } from '@/lib/search';

export const organisationSearch = v.object({
  q: textParameter,
  kind: manyOf(ORGANISATION_KINDS),
  sort: oneOf(['name', '-name', '-updatedAt']),
});

export type OrganisationSearch = v.InferOutput<typeof organisationSearch>;
