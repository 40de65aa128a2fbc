import type { GeoUnitKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const geoUnitKinds: Words<GeoUnitKind> = {
  REGION: m.geo_kind_region,
  DEPARTEMENT: m.geo_kind_departement,
  ARRONDISSEMENT: m.geo_kind_arrondissement,
  EPCI: m.geo_kind_epci,
  EPT: m.geo_kind_ept,
  COMMUNE: m.geo_kind_commune,
  DELEGATED_COMMUNE: m.geo_kind_delegated_commune,
  ASSOCIATED_COMMUNE: m.geo_kind_associated_commune,
  MUNICIPAL_ARRONDISSEMENT: m.geo_kind_municipal_arrondissement,
};
