import { api, unwrap } from '@/api/client';
import { formatDayOf } from '@/lib/format';
import type { LoadChoices } from '@/ui/useSuggestions';

/** What the comboboxes ask; constants, so that a render never starts a new search. */
const SIZE = 10;

/** Communities one belongs to. */
export const loadMyCommunities: LoadChoices<{ id: string; label: string }> = async (q, signal) => {
  const query = { q, mine: true, size: SIZE };
  const { items } = await unwrap(api.GET('/api/v1/communities', { params: { query }, signal }));
  return items.map(({ id, name }) => ({ id, label: name }));
};

/** Meetings of a community, the latest first. */
export function loadMeetingsOf(
  communityId: string,
): LoadChoices<{ id: string; label: string; detail?: string }> {
  return async (q, signal) => {
    const params = { path: { id: communityId }, query: { size: 100 } };
    const { items } = await unwrap(api.GET('/api/v1/communities/{id}/meetings', { params, signal }));
    return containing(
      q,
      items.map(({ id, title, startsAt }) => ({ id, label: title, detail: formatDayOf(startsAt) })),
    );
  };
}

/** Years of the cycles of a community: a few, so that all come at once. */
export function loadYearsOf(
  communityId: string,
): LoadChoices<{ id: string; label: string; detail?: string }> {
  return async (q, signal) => {
    const params = { path: { id: communityId }, query: { size: 100 } };
    const { items } = await unwrap(api.GET('/api/v1/communities/{id}/cycles', { params, signal }));
    return containing(
      q,
      items.flatMap(({ name, years }) => years.map(({ id, theme }) => ({ id, label: theme, detail: name }))),
    );
  };
}

function containing<Choice extends { label: string; detail: string }>(
  q: string,
  choices: Choice[],
): Choice[] {
  const wanted = q.trim().toLowerCase();
  return choices.filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(wanted));
}
