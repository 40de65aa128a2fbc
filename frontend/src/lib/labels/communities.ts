import type {
  CommunityVisibility,
  InvitationState,
  JoinPolicy,
  MembershipRequestState,
  MembershipRole,
  MembershipState,
} from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const joinPolicies: Words<JoinPolicy> = {
  OPEN: m.join_policy_open,
  ON_REQUEST: m.join_policy_on_request,
  INVITATION: m.join_policy_invitation,
};

export const communityVisibilities: Words<CommunityVisibility> = {
  PUBLIC: m.community_visibility_public,
  MEMBERS_ONLY: m.community_visibility_members_only,
};

export const membershipRoles: Words<MembershipRole> = {
  MEMBER: m.membership_role_member,
  FACILITATOR: m.membership_role_facilitator,
  REFERENT: m.membership_role_referent,
};

export const membershipStates: Record<MembershipState, StateLook> = {
  ACTIVE: { label: m.membership_state_active, tone: 'positive', shape: 'full' },
  SUSPENDED: { label: m.membership_state_suspended, tone: 'attention', shape: 'half' },
  LEFT: { label: m.membership_state_left, tone: 'neutral', shape: 'dot' },
};

export const requestStates: Record<MembershipRequestState, StateLook> = {
  SUBMITTED: { label: m.request_state_submitted, tone: 'attention', shape: 'hollow' },
  ACCEPTED: { label: m.request_state_accepted, tone: 'positive', shape: 'full' },
  REFUSED: { label: m.request_state_refused, tone: 'negative', shape: 'hollow' },
  WITHDRAWN: { label: m.request_state_withdrawn, tone: 'neutral', shape: 'dot' },
};

export const invitationStates: Record<InvitationState, StateLook> = {
  PENDING: { label: m.invitation_state_pending, tone: 'attention', shape: 'hollow' },
  ACCEPTED: { label: m.invitation_state_accepted, tone: 'positive', shape: 'full' },
  REVOKED: { label: m.invitation_state_revoked, tone: 'negative', shape: 'hollow' },
  EXPIRED: { label: m.invitation_state_expired, tone: 'neutral', shape: 'dot' },
};
