import { ORGANISATION_KINDS } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const organisationSearch = searchOf({
  q: textParameter,
  kind: manyOf(ORGANISATION_KINDS),
  sort: oneOf(['name', '-name', '-updatedAt']),
});

export type OrganisationSearch = ReturnType<typeof organisationSearch>;
