import { api, unwrap } from '@/api/client';
import { languageName } from '@/lib/format';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const SIZE = 10;

type Named = { id: string; label: string };

const named = ({ id, name }: { id: string; name: string }): Named => ({ id, label: name });

/** The groups of a community: a few, so that all come at once. */
export function loadGroupsOf(communityId: string): LoadChoices<Named> {
  return async (q, signal) => {
    const params = { path: { id: communityId }, query: { size: 100 } };
    const { items } = await unwrap(api.GET('/api/v1/communities/{id}/working-groups', { params, signal }));
    return containing(q, items.map(named));
  };
}

/** The same for the years of its cycles. */
export function loadYearsOf(communityId: string): LoadChoices<Named> {
  return async (q, signal) => {
    const params = { path: { id: communityId }, query: { size: 100 } };
    const { items } = await unwrap(api.GET('/api/v1/communities/{id}/cycles', { params, signal }));
    return containing(
      q,
      items.flatMap(({ years }) => years.map(({ id, theme }) => ({ id, label: theme }))),
    );
  };
}

function containing(q: string, choices: Named[]): Named[] {
  const wanted = q.trim().toLowerCase();
  return choices.filter(({ label }) => label.toLowerCase().includes(wanted));
}

/** A commune by its official code, which is what the map needs. */
export const loadCommunes: LoadChoices<{ id: string; label: string; detail?: string }> = async (
  q,
  signal,
) => {
  const query = { q, kind: ['COMMUNE' as const], size: SIZE };
  const { items } = await unwrap(api.GET('/api/v1/geo-units', { params: { query }, signal }));
  return items.map(({ code, name, departement }) => ({
    id: code,
    label: name,
    detail: [departement?.name, code].filter(Boolean).join(' · '),
  }));
};

const LANGUAGES = ['fr', 'fsl', 'en', 'de', 'es', 'it', 'nl', 'pt', 'br', 'eu', 'oc', 'gcf', 'rcf', 'ty'];

export const loadLanguages: LoadChoices<Named> = async (q) =>
  containing(
    q,
    LANGUAGES.map((id) => ({ id, label: languageName(id) })),
  );
