import { findGeoUnits, findOrganisations, findTerritories, findTopics } from '@/api/lookups';
import type { GeoUnit, GeoUnitKind, TopicSummary } from '@/api/types';
import { geoUnitKinds } from '@/lib/labels/geography';
import { wordingOf } from '@/lib/labels/topics';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export const loadOrganisations: LoadChoices<{ id: string; label: string }> = async (text, signal) =>
  (await findOrganisations(text, signal)).map(named);

export const loadTerritories: LoadChoices<{ id: string; label: string }> = async (text, signal) =>
  (await findTerritories(text, signal)).map(named);

type TopicChoice = { id: string; label: string; detail?: string };

/** Told apart by what is broader. */
export const loadTopics: LoadChoices<TopicChoice> = async (text, signal) =>
  (await findTopics(text, signal)).map(topicSuggestion);

/**
 * Those of one vocabulary; keep what this answers between renders.
 *
 * @param except one that is not offered
 */
export function topicsOf(scheme: string, except?: string): LoadChoices<TopicChoice> {
  return async (text, signal) =>
    (await findTopics(text, signal, scheme)).filter(({ id }) => id !== except).map(topicSuggestion);
}

function topicSuggestion({ id, prefLabel, broader }: TopicSummary): TopicChoice {
  return {
    id,
    label: wordingOf(prefLabel),
    ...(broader ? { detail: wordingOf(broader.prefLabel) } : {}),
  };
}

const COMPOSABLE: GeoUnitKind[] = ['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'EPT'];

/** What a territory may be made of, told apart by kind, département and code. */
export const loadGeoUnits: LoadChoices<{ id: string; label: string; detail?: string }> = async (
  text,
  signal,
) =>
  (await findGeoUnits(text, { kind: COMPOSABLE }, signal)).map((unit) => ({
    id: geoUnitId(unit),
    label: unit.name,
    detail: geoUnitDetail(unit),
  }));

function geoUnitDetail({ kind, code, departement }: Pick<GeoUnit, 'kind' | 'code' | 'departement'>): string {
  return [geoUnitKinds[kind](), departement?.name, code].filter(Boolean).join(' · ');
}

/** A geo unit is named by its kind, code and vintage; a field of a form holds them as one word. */
export function geoUnitId({ kind, code, vintage }: Pick<GeoUnit, 'kind' | 'code' | 'vintage'>): string {
  return `${kind}:${code}:${vintage}`;
}

export function geoUnitOf(id: string): { kind: GeoUnitKind; code: string; vintage: number } {
  const [kind = '', code = '', vintage = ''] = id.split(':');
  return { kind: kind as GeoUnitKind, code, vintage: Number(vintage) };
}
