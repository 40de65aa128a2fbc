import type { OrganisationKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const organisationKinds: Words<OrganisationKind> = {
  STATE_CENTRAL: m.organisation_kind_state_central,
  STATE_LOCAL: m.organisation_kind_state_local,
  PUBLIC_ESTABLISHMENT: m.organisation_kind_public_establishment,
  MUNICIPALITY: m.organisation_kind_municipality,
  EPCI: m.organisation_kind_epci,
  DEPARTMENT: m.organisation_kind_department,
  REGION: m.organisation_kind_region,
  ASSOCIATION: m.organisation_kind_association,
  FOUNDATION: m.organisation_kind_foundation,
  COMPANY: m.organisation_kind_company,
  BANK: m.organisation_kind_bank,
  ACADEMIC: m.organisation_kind_academic,
  TRAINING_BODY: m.organisation_kind_training_body,
  RESOURCE_CENTRE: m.organisation_kind_resource_centre,
  OTHER: m.kind_other,
};
