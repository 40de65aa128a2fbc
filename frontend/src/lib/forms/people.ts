import { findMembers, findPeople } from '@/api/lookups';
import type { LoadChoices } from '@/ui/useSuggestions';

/** Who comboboxes ask for; apart from the other loaders, which know territories and topics. */
export const loadPeople: LoadChoices<{ id: string; label: string; detail?: string }> = async (text, signal) =>
  (await findPeople(text, signal)).map(({ id, displayName, organisation }) => ({
    id,
    label: displayName,
    ...(organisation ? { detail: organisation.name } : {}),
  }));

/** Members of a community, for those who may not look among all people. */
export function loadMembersOf(
  communityId: string,
): LoadChoices<{ id: string; label: string; detail?: string }> {
  return async (text, signal) =>
    (await findMembers(communityId, text, signal)).map(({ person, organisation }) => ({
      id: person.id,
      label: person.displayName,
      ...(organisation ? { detail: organisation.name } : {}),
    }));
}
