import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { findGeoUnits } from '@/api/lookups';
import type { GeoUnit } from '@/api/types';
import type { LoadChoices } from '@/ui/useSuggestions';

type DetailedChoice = { id: string; label: string; detail?: string };

/** Communes by their code, told apart by département. */
export const loadCommunes: LoadChoices<DetailedChoice> = async (q, signal) =>
  (await findGeoUnits(q, { kind: ['COMMUNE'] }, signal)).map(communeChoice);

export function communeChoice({
  code,
  name,
  departement,
}: Pick<GeoUnit, 'code' | 'name' | 'departement'>): DetailedChoice {
  return { id: code, label: name, ...(departement ? { detail: departement.name } : {}) };
}

/** One commune, for whoever knows its code alone. */
export function communeQuery(code: string) {
  return queryOptions({
    queryKey: ['geography', 'commune', code],
    queryFn: ({ signal }) => {
      const path = { kind: 'COMMUNE' as const, code };
      return unwrap(api.GET('/api/v1/geo-units/{kind}/{code}', { params: { path }, signal }));
    },
  });
}
