import { INVITATION_STATES, JOIN_POLICIES, MEMBERSHIP_ROLES, REQUEST_STATES } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

const yes = oneOf(['true']);

export const communitySearch = searchOf({
  q: textParameter,
  joinPolicy: manyOf(JOIN_POLICIES),
  openToMe: yes,
  mine: yes,
  sort: oneOf(['name', '-name', '-createdAt', '-updatedAt']),
});

export type CommunitySearch = ReturnType<typeof communitySearch>;

export const memberSearch = searchOf({
  q: textParameter,
  role: manyOf(MEMBERSHIP_ROLES),
  sort: oneOf(['name', 'joinedOn', '-joinedOn']),
});

export type MemberSearch = ReturnType<typeof memberSearch>;

export const requestSearch = searchOf({
  q: textParameter,
  state: manyOf(REQUEST_STATES),
  overdue: yes,
});

export type RequestSearch = ReturnType<typeof requestSearch>;

export const invitationSearch = searchOf({
  q: textParameter,
  state: manyOf(INVITATION_STATES),
});

export type InvitationSearch = ReturnType<typeof invitationSearch>;

/** The query with its switch as the boolean the API takes. */
export function switched<T extends object, Name extends keyof T>(
  search: T,
  ...names: Name[]
): Omit<T, Name> & Partial<Record<Name, true>> {
  const query = { ...search } as Record<PropertyKey, unknown>;
  for (const name of names) if (query[name] === 'true') query[name] = true;
  return query as never;
}
