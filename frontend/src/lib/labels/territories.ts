import type { TerritoryKind, TerritoryRoleKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const territoryKinds: Words<TerritoryKind> = {
  COMMUNE: m.territory_kind_commune,
  INTERCOMMUNALITY: m.territory_kind_intercommunality,
  NEIGHBOURHOODS: m.territory_kind_neighbourhoods,
  LIVING_AREA: m.territory_kind_living_area,
  DEPARTMENT: m.territory_kind_department,
  REGION: m.territory_kind_region,
  NETWORK: m.territory_kind_network,
  OTHER: m.kind_other,
};

export const roleKinds: Words<TerritoryRoleKind> = {
  CO_PILOT: m.role_co_pilot,
  PROJECT_LEAD: m.role_project_lead,
  ELECTED_SPONSOR: m.role_elected_sponsor,
  OFFICER: m.role_officer,
};
