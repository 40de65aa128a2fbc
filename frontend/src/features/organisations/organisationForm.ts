import * as v from 'valibot';
import type { Organisation, OrganisationDraft, Ref } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, kindOf, text, webAddress } from '@/lib/forms/rules';
import { organisationKinds } from '@/lib/labels/organisations';
import { sirenIsValid } from '@/lib/siren';
import { m } from '@/paraglide/messages';

export const organisationSchema = v.object({
  name: text({ missing: m.organisation_name_missing, tooLong: m.organisation_name_long, max: 200 }),
  kind: kindOf(organisationKinds, m.kind_missing),
  siren: v.pipe(
    v.string(),
    v.check(
      (siren) => siren.trim() === '' || sirenIsValid(siren),
      () => m.siren_wrong(),
    ),
  ),
  website: webAddress(m.website_wrong),
  territory: choice(),
});

export type OrganisationValues = v.InferOutput<typeof organisationSchema>;

export const organisationWords: FieldWords<keyof OrganisationValues> = {
  name: m.field_name,
  kind: m.field_kind,
  siren: () => 'SIREN',
  website: m.field_website,
  territory: m.field_territory,
};

export const EMPTY_ORGANISATION: OrganisationValues = {
  name: '',
  kind: '',
  siren: '',
  website: '',
  territory: null,
};

export function valuesOfOrganisation(organisation: Organisation): OrganisationValues {
  const { name, kind, siren, website, territory } = organisation;
  return { name, kind, siren: siren ?? '', website: website ?? '', territory: asChoice(territory) };
}

export function organisationDraft(values: OrganisationValues): OrganisationDraft {
  return filled({
    name: values.name.trim(),
    kind: values.kind as OrganisationDraft['kind'],
    siren: values.siren.replaceAll(/\s/g, '') || null,
    website: values.website.trim() || null,
    territoryId: values.territory?.id ?? null,
  });
}

function asChoice(ref: Ref | null) {
  return ref && { id: ref.id, label: ref.name };
}
