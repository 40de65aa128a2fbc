import type {
  ContributionKind,
  ContributionState,
  EnrolmentState,
  GeoUnitKind,
  InvitationState,
  JoinPolicy,
  MembershipRequestState,
  MembershipRole,
  OrganisationKind,
  OutboxState,
  ProgrammeKind,
  ProgrammeState,
  ResourceKind,
  ResourceState,
  TerritoryKind,
  WorkingGroupState,
} from '@/api/types';

/**
 * The values an address may hold. Apart from their words (`labels.ts`), which would otherwise all be fetched with
 * the first page: routes read addresses before any page is loaded. A value the contract gains does not compile
 * until it stands here.
 */
function every<Value extends string>(values: Record<Value, true>): Value[] {
  return Object.keys(values) as Value[];
}

export const TERRITORY_KINDS = every<TerritoryKind>({
  COMMUNE: true,
  INTERCOMMUNALITY: true,
  NEIGHBOURHOODS: true,
  LIVING_AREA: true,
  DEPARTMENT: true,
  REGION: true,
  NETWORK: true,
  OTHER: true,
});

export const ORGANISATION_KINDS = every<OrganisationKind>({
  STATE_CENTRAL: true,
  STATE_LOCAL: true,
  PUBLIC_ESTABLISHMENT: true,
  MUNICIPALITY: true,
  EPCI: true,
  DEPARTMENT: true,
  REGION: true,
  ASSOCIATION: true,
  FOUNDATION: true,
  COMPANY: true,
  BANK: true,
  ACADEMIC: true,
  TRAINING_BODY: true,
  RESOURCE_CENTRE: true,
  OTHER: true,
});

export const PROGRAMME_KINDS = every<ProgrammeKind>({
  ENGAGEMENT: true,
  CITES_EDUCATIVES: true,
  EXPERIENCE_PATHWAY: true,
  LEARNING: true,
  OTHER: true,
});

export const PROGRAMME_STATES = every<ProgrammeState>({
  DRAFT: true,
  PUBLISHED: true,
  CLOSED: true,
});

export const ENROLMENT_STATES = every<EnrolmentState>({
  APPLIED: true,
  SELECTED: true,
  ACTIVE: true,
  COMPLETED: true,
  DECLINED: true,
  WITHDRAWN: true,
});

export const GEO_UNIT_KINDS = every<GeoUnitKind>({
  REGION: true,
  DEPARTEMENT: true,
  ARRONDISSEMENT: true,
  EPCI: true,
  EPT: true,
  COMMUNE: true,
  DELEGATED_COMMUNE: true,
  ASSOCIATED_COMMUNE: true,
  MUNICIPAL_ARRONDISSEMENT: true,
});

export const JOIN_POLICIES = every<JoinPolicy>({ OPEN: true, ON_REQUEST: true, INVITATION: true });

export const MEMBERSHIP_ROLES = every<MembershipRole>({ MEMBER: true, FACILITATOR: true, REFERENT: true });

export const REQUEST_STATES = every<MembershipRequestState>({
  SUBMITTED: true,
  ACCEPTED: true,
  REFUSED: true,
  WITHDRAWN: true,
});

export const INVITATION_STATES = every<InvitationState>({
  PENDING: true,
  ACCEPTED: true,
  REVOKED: true,
  EXPIRED: true,
});

export const OUTBOX_STATES = every<OutboxState>({
  PENDING: true,
  HELD: true,
  DELIVERED: true,
  DEAD: true,
  DISCARDED: true,
});

export const RESOURCE_KINDS = every<ResourceKind>({
  PUBLICATION: true,
  REPORT: true,
  SLIDES: true,
  VIDEO: true,
  TOOL: true,
  TEMPLATE: true,
  LINK: true,
  OTHER: true,
});

export const RESOURCE_STATES = every<ResourceState>({
  DRAFT: true,
  IN_REVIEW: true,
  PUBLISHED: true,
  ARCHIVED: true,
});

export const GROUP_STATES = every<WorkingGroupState>({
  FORMING: true,
  ACTIVE: true,
  PAUSED: true,
  CLOSED: true,
});

export const CONTRIBUTION_KINDS = every<ContributionKind>({
  FLASH_TOPIC: true,
  RESOURCE: true,
  TESTIMONY: true,
  EXPERIENCE: true,
  QUESTION: true,
});

export const CONTRIBUTION_STATES = every<ContributionState>({
  SUBMITTED: true,
  ACCEPTED: true,
  PUBLISHED: true,
  DECLINED: true,
  WITHDRAWN: true,
});
