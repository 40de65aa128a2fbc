import type { components } from './schema';

type Schemas = components['schemas'];

/** The contract's records under the names the screens use; only this file knows the generated names. */
export type SessionDetails = Schemas['SessionDetails'];
export type Ref = Schemas['Reference'];
export type CodeRef = Schemas['GeoName'];
export type Person = Schemas['PersonDetails'];
export type PersonDraft = Schemas['PersonDraft'];
export type PersonSummary = Schemas['PersonSummary'];
export type Occupation = Schemas['Occupation'];
export type EmploymentStatus = Schemas['EmploymentStatus'];
export type DirectoryVisibility = Schemas['DirectoryVisibility'];

export type Organisation = Schemas['OrganisationDetails'];
export type OrganisationSummary = Schemas['OrganisationSummary'];
export type OrganisationDraft = Schemas['OrganisationDraft'];
export type OrganisationKind = Schemas['OrganisationKind'];

export type GeoUnit = Schemas['GeoUnitSummary'];
export type GeoUnitDetails = Schemas['GeoUnitDetails'];
export type GeoUnitRef = Schemas['GeoUnitReference'];
export type GeoUnitKind = Schemas['GeoUnitKind'];

export type Territory = Schemas['TerritoryDetails'];
export type TerritorySummary = Schemas['TerritorySummary'];
export type TerritoryDraft = Schemas['TerritoryDraft'];
export type TerritoryKind = Schemas['TerritoryKind'];
export type TerritoryRole = Schemas['TerritoryRoleDetails'];
export type TerritoryRoleDraft = Schemas['TerritoryRoleDraft'];
export type TerritoryRoleKind = Schemas['TerritoryRoleKind'];

export type Programme = Schemas['ProgrammeDetails'];
export type ProgrammeSummary = Schemas['ProgrammeSummary'];
export type ProgrammeDraft = Schemas['ProgrammeDraft'];
export type ProgrammeKind = Schemas['ProgrammeKind'];
export type ProgrammeState = Schemas['ProgrammeState'];
export type Adhesion = Schemas['Adhesion'];
export type AdhesionDraft = Schemas['AdhesionDraft'];
export type Money = Schemas['Money'];
export type PriceBasis = Schemas['PriceBasis'];
export type PriceCondition = Schemas['PriceCondition'];
export type PriceRule = Schemas['PriceRule'];
export type PriceList = Schemas['PriceList'];
export type PriceListDraft = Schemas['PriceListDraft'];
export type Quote = Schemas['Quote'];
export type Enrolment = Schemas['ProgrammeEnrolment'];
export type EnrolmentState = Schemas['ProgrammeEnrolmentState'];

export type Community = Schemas['Community'];
export type CommunitySummary = Schemas['CommunitySummary'];
export type CommunityDraft = Schemas['CommunityDraft'];
export type CommunityVisibility = Schemas['CommunityVisibility'];
export type JoinPolicy = Schemas['JoinPolicy'];
export type CommunityBoard = Schemas['CommunityBoard'];
export type Membership = Schemas['Membership'];
export type MembershipRole = Schemas['MembershipRole'];
export type MembershipState = Schemas['MembershipState'];
export type MembershipRequest = Schemas['MembershipRequest'];
export type MembershipRequestState = Schemas['MembershipRequestState'];
export type Invitation = Schemas['Invitation'];
export type InvitationState = Schemas['InvitationState'];
export type InvitationReport = Schemas['InvitationReport'];
export type WorkingGroup = Schemas['WorkingGroup'];
export type WorkingGroupDraft = Schemas['WorkingGroupDraft'];
export type WorkingGroupState = Schemas['WorkingGroupState'];
export type GroupMember = Schemas['GroupMember'];
export type GroupOutput = Schemas['GroupOutput'];
export type GroupOutputDraft = Schemas['GroupOutputDraft'];
export type ThematicCycle = Schemas['ThematicCycle'];
export type CycleDraft = Schemas['CycleDraft'];
export type YearBook = Schemas['YearBook'];
export type YearBookSection = Schemas['YearBookSection'];
export type YearBookSectionDraft = Schemas['YearBookSectionDraft'];
export type YearBookSourceKind = Schemas['SourceKind'];
export type Meeting = Schemas['Meeting'];
export type MeetingDraft = Schemas['MeetingDraft'];
export type MeetingReport = Schemas['MeetingReport'];
export type MeetingReportDraft = Schemas['MeetingReportDraft'];
export type FollowUp = Schemas['FollowUp'];
export type FollowUpDraft = Schemas['FollowUpDraft'];
export type FollowUpState = Schemas['FollowUpState'];

export type Event = Schemas['Event'];
export type Tour = Schemas['Tour'];
export type TourSummary = Schemas['TourSummary'];
export type TourDraft = Schemas['TourDraft'];
export type TourState = Schemas['TourState'];
export type TourRhythm = Schemas['Rhythm'];
export type TourPeriod = Schemas['TourPeriod'];
export type TourStop = Schemas['TourStop'];
export type TourDue = Schemas['TourDue'];
export type TourDueState = Schemas['DueState'];
export type DueSettlement = Schemas['DueSettlement'];
export type TourPlanDraft = Schemas['TourPlanDraft'];
export type TourHosting = Schemas['Hosting'];
export type CoveredTerritory = Schemas['CoveredTerritory'];
export type Registration = Schemas['Registration'];
export type AttendanceList = Schemas['AttendanceList'];
export type PresenceReport = Schemas['PresenceReport'];
export type PresenceOutcome = Schemas['PresenceOutcome'];
export type SatisfactionForm = Schemas['SatisfactionForm'];
export type SatisfactionDraft = Schemas['SatisfactionDraft'];
export type SatisfactionReply = Schemas['SatisfactionReply'];
export type SatisfactionQuestion = Schemas['SatisfactionQuestion'];
export type SatisfactionResults = Schemas['SatisfactionResults'];
export type PresenceMark = Schemas['PresenceMark'];
export type Fee = Schemas['Fee'];
export type FeeTotals = Schemas['FeeTotals'];
export type RegistrationReport = Schemas['RegistrationReport'];
export type RegistrationState = Schemas['RegistrationState'];
export type RegistrationPriority = Schemas['RegistrationPriority'];
export type EventSummary = Schemas['EventSummary'];
export type EventDraft = Schemas['EventDraft'];
export type EventCopy = Schemas['EventCopy'];
export type EventFormat = Schemas['EventFormat'];
export type EventMode = Schemas['EventMode'];
export type EventState = Schemas['EventState'];
export type EventVisibility = Schemas['EventVisibility'];
export type RegistrationMode = Schemas['RegistrationMode'];
export type Wheelchair = Schemas['Wheelchair'];
export type Provision = Schemas['Provision'];
export type AgendaDraft = Schemas['AgendaDraft'];
export type AgendaItem = Schemas['AgendaItem'];
export type AgendaPart = Schemas['AgendaPart'];
export type AgendaRole = Schemas['AgendaRole'];

export type CertificateCheck = Schemas['CertificateCheck'];
export type Notification = Schemas['Notification'];
export type NotificationKind = Schemas['NotificationKind'];
export type NotificationPreferences = Schemas['NotificationPreferences'];
export type NotificationPreference = Schemas['NotificationPreference'];
export type MailCadence = Schemas['MailCadence'];
export type OutboxMessage = Schemas['OutboxMessage'];
export type OutboxMessageSummary = Schemas['OutboxMessageSummary'];
export type OutboxState = Schemas['OutboxState'];
export type Contribution = Schemas['Contribution'];
export type ContributionSummary = Schemas['ContributionSummary'];
export type ContributionDraft = Schemas['ContributionDraft'];
export type ContributionKind = Schemas['ContributionKind'];
export type ContributionState = Schemas['ContributionState'];

export type Topic = Schemas['TopicDetails'];
export type TopicSummary = Schemas['TopicSummary'];
export type TopicDraft = Schemas['TopicDraft'];
export type TopicRef = Schemas['TopicReference'];
export type TopicState = Schemas['TopicState'];
export type TopicBranch = Schemas['TopicBranch'];
export type TopicUse = Schemas['TopicUse'];
export type TopicScheme = Schemas['TopicSchemeDetails'];
export type TopicSchemeSummary = Schemas['TopicSchemeSummary'];
export type TopicSchemeDraft = Schemas['TopicSchemeDraft'];
export type Wording = Schemas['Wording'];

export type Resource = Schemas['Resource'];
export type ResourceSummary = Schemas['ResourceSummary'];
export type ResourceContent = Schemas['ResourceContent'];
export type ResourceDraft = Schemas['ResourceDraft'];
export type Rendered = Schemas['RichText'];
export type ResourceAuthor = Schemas['ResourceAuthor'];
export type ResourceKind = Schemas['ResourceKind'];
export type ResourceState = Schemas['ResourceState'];
export type ResourceVisibility = Schemas['ResourceVisibility'];
export type ResourceVersionSummary = Schemas['ResourceVersionSummary'];
export type ResourceComment = Schemas['ResourceComment'];
export type ResourceCollection = Schemas['ResourceCollection'];
export type ResourceCollectionSummary = Schemas['ResourceCollectionSummary'];
export type ResourceCollectionDraft = Schemas['ResourceCollectionDraft'];
export type ResourceCollectionVisibility = Schemas['ResourceCollectionVisibility'];
export type Attachment = Schemas['Attachment'];
export type UploadDetails = Schemas['Upload'];

export type Expert = Schemas['Expert'];
export type ExpertiseClaim = Schemas['ExpertiseClaim'];
export type ExpertiseClaimDraft = Schemas['ExpertiseClaimDraft'];
export type ExpertiseEvidence = Schemas['ExpertiseEvidence'];
export type ExpertiseLevel = Schemas['ExpertiseLevel'];
export type MyExpertise = Schemas['MyExpertise'];

export type AuditEntry = Schemas['AuditEntryDetails'];
export type Total = Schemas['Total'];

/** What every list answers. */
export interface Page<T> {
  items: T[];
  total: Total;
  next: string | null;
}
