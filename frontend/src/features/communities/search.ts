import { INVITATION_STATES, JOIN_POLICIES, MEMBERSHIP_ROLES, REQUEST_STATES } from '@/lib/enums';
import { identifier, manyOf, oneOf, searchOf, textParameter, yes } from '@/lib/search';

export const communitySearch = searchOf({
  q: textParameter,
  topicId: identifier,
  ownerOrganisationId: identifier,
  territoryId: identifier,
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
