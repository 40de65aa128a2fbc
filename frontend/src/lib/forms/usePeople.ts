import { useMemo } from 'react';
import { useMay } from '@/api/session';
import { loadMembersOf, loadPeople } from './people';

/** Whom one may name: all people for those who may look among them, else the members of the community; null where nobody. */
export function usePeople(communityId: string | undefined) {
  const all = useMay('READ_PEOPLE');
  return useMemo(() => {
    if (all) return loadPeople;
    return communityId ? loadMembersOf(communityId) : null;
  }, [all, communityId]);
}
