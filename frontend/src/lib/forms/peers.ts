import { useMemo } from 'react';
import { api, unwrap } from '@/api/client';
import type { LoadChoices } from '@/ui/useSuggestions';
import { usePeople } from './usePeople';

type DetailedChoice = { id: string; label: string; detail?: string };

/** Whom everybody who is signed in finds: people in the directory of expertise. */
const loadExperts: LoadChoices<DetailedChoice> = async (q, signal) => {
  const query = { q, size: 10 };
  const { items } = await unwrap(api.GET('/api/v1/expertise', { params: { query }, signal }));
  return items.map(({ person, organisation }) => ({
    id: person.id,
    label: person.displayName,
    ...(organisation ? { detail: organisation.name } : {}),
  }));
};

/** Whom one may name as an author or a peer: the members of its community, else people in the directory. */
export function usePeers(communityId: string | undefined): LoadChoices<DetailedChoice> {
  const people = usePeople(communityId);
  return useMemo(() => people ?? loadExperts, [people]);
}
