import * as v from 'valibot';
import { INVITATION_STATES, JOIN_POLICIES, MEMBERSHIP_ROLES, REQUEST_STATES } from '@/lib/enums';
import { manyOf, oneOf, textParameter } from '@/lib/search';

const yes = oneOf(['true']);

export const communitySearch = v.object({
  q: textParameter,
  joinPolicy: manyOf(JOIN_POLICIES),
  openToMe: yes,
  mine: yes,
  sort: oneOf(['name', '-name', '-createdAt', '-updatedAt']),
});

export type CommunitySearch = v.InferOutput<typeof communitySearch>;

export const memberSearch = v.object({
  q: textParameter,
  role: manyOf(MEMBERSHIP_ROLES),
  sort: oneOf(['name', 'joinedOn', '-joinedOn']),
});

export type MemberSearch = v.InferOutput<typeof memberSearch>;

export const requestSearch = v.object({
  q: textParameter,
  state: manyOf(REQUEST_STATES),
  overdue: yes,
  sort: oneOf(['submittedAt', 'answerBy']),
});

export type RequestSearch = v.InferOutput<typeof requestSearch>;

export const invitationSearch = v.object({
  q: textParameter,
  state: manyOf(INVITATION_STATES),
  sort: oneOf(['-sentAt', 'email']),
});

export type InvitationSearch = v.InferOutput<typeof invitationSearch>;

/** The query with its switch as the boolean the API takes. */
export function switched<T extends object, Name extends keyof T>(
  search: T,
  ...names: Name[]
): Omit<T, Name> & Partial<Record<Name, true>> {
  const query = { ...search } as Record<PropertyKey, unknown>;
  for (const name of names) if (query[name] === 'true') query[name] = true;
  return query as never;
}
