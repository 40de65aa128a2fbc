import * as v from 'valibot';
import type { Territory, TerritoryDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { geoUnitId, geoUnitOf } from '@/lib/forms/loaders';
import { choice, choices, kindOf, optionalEmail, optionalText, text, webAddress } from '@/lib/forms/rules';
import { geoUnitKinds } from '@/lib/labels/geography';
import { territoryKinds } from '@/lib/labels/territories';
import { m } from '@/paraglide/messages';

export const territorySchema = v.pipe(
  v.object({
    name: text({ missing: m.territory_name_missing, tooLong: m.territory_name_long, max: 200 }),
    kind: kindOf(territoryKinds, m.kind_missing),
    description: optionalText(20_000, m.description_long),
    geoUnits: choices(),
    parts: choices(),
    leadOrganisation: choice(),
    website: webAddress(m.website_wrong),
    contactEmail: optionalEmail(m.contact_wrong),
  }),
  v.forward(
    v.partialCheck(
      [['geoUnits'], ['parts']],
      ({ geoUnits, parts }) => geoUnits.length + parts.length > 0,
      () => m.territory_composition_missing(),
    ),
    ['geoUnits'],
  ),
);

export type TerritoryValues = v.InferOutput<typeof territorySchema>;

export const territoryWords: FieldWords<keyof TerritoryValues> = {
  name: m.field_name,
  kind: m.field_kind,
  description: m.field_description,
  geoUnits: m.territory_geo_units,
  parts: m.territory_parts,
  leadOrganisation: m.field_lead_organisation,
  website: m.field_website,
  contactEmail: m.field_contact,
};

export const EMPTY_TERRITORY: TerritoryValues = {
  name: '',
  kind: '',
  description: '',
  geoUnits: [],
  parts: [],
  leadOrganisation: null,
  website: '',
  contactEmail: '',
};

export function valuesOfTerritory(territory: Territory): TerritoryValues {
  const { name, kind, description, leadOrganisation, website, contactEmail, geoUnits, parts } = territory;
  return {
    name,
    kind,
    description: description ?? '',
    geoUnits: geoUnits.map((unit) => ({
      id: geoUnitId(unit),
      label: unit.name,
      detail: `${geoUnitKinds[unit.kind]()} · ${unit.code}`,
    })),
    parts: parts.map((part) => ({ id: part.id, label: part.name })),
    leadOrganisation: leadOrganisation && { id: leadOrganisation.id, label: leadOrganisation.name },
    website: website ?? '',
    contactEmail: contactEmail ?? '',
  };
}

export function territoryDraft(values: TerritoryValues): TerritoryDraft {
  return filled({
    name: values.name.trim(),
    kind: values.kind as TerritoryDraft['kind'],
    description: values.description.trim() || null,
    leadOrganisationId: values.leadOrganisation?.id ?? null,
    website: values.website.trim() || null,
    contactEmail: values.contactEmail.trim() || null,
    geoUnits: values.geoUnits.map(({ id }) => geoUnitOf(id)),
    partIds: values.parts.map(({ id }) => id),
  });
}
