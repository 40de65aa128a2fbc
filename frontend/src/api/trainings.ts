import type { Page, Ref, Rendered } from './types';

/** What the contract says of trainings, until its generated types are here. */

export interface PersonRef {
  id: string;
  displayName: string;
}

export type TrainingKind = 'SELF_PACED' | 'MOOC' | 'COHORT';
export type TrainingState = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
export type TrainingVisibility = 'PUBLIC' | 'SIGNED_IN' | 'MEMBERS';
export type ActivityKind = 'PAGE' | 'VIDEO' | 'QUIZ' | 'ASSIGNMENT' | 'JOURNAL' | 'LIVE_SESSION';
export type CompletionKind = 'MODULES' | 'EVENTS' | 'CONTRIBUTIONS';
export type QuestionKind = 'SINGLE' | 'MULTIPLE' | 'ORDERING' | 'NUMERIC';
export type ReviewKind = 'FACILITATOR' | 'PEER';
export type VersionState = 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED';
export type PathState = 'LOCKED' | 'OPEN' | 'WAITING' | 'DONE';
export type TrainingEnrolmentState = 'ACTIVE' | 'COMPLETED' | 'LEFT';
export type SubmissionState = 'WAITING' | 'ACCEPTED' | 'RETURNED';

export interface TrainingSummary {
  id: string;
  state: TrainingState;
  kind: TrainingKind;
  title: string;
  summary: string;
  language: string;
  organisation: Ref;
  community: Ref | null;
  programme: Ref | null;
  versionNumber: number;
  moduleCount: number;
  minutes: number;
  wayIn: boolean;
  enrolmentId: string | null;
  percent: number | null;
  demo: boolean;
  updatedAt: string;
}

export interface TrainingSettings {
  kind: TrainingKind;
  organisationId: string;
  communityId?: string;
  programmeId?: string;
  visibility: TrainingVisibility;
  wayIn: boolean;
  authorIds?: string[];
}

export interface TrainingDraft {
  title: string;
  summary: string;
  language: string;
  settings: TrainingSettings;
}

export interface Prerequisite {
  statement: string;
  advice: string | null;
}

export interface CompletionCondition {
  kind: CompletionKind;
  count: number;
}

export interface OutlineActivity {
  id: string;
  key: string;
  kind: ActivityKind;
  title: string;
  minutes: number;
  required: boolean;
  change: 'NEW' | 'CHANGED' | 'SAME' | null;
  empty: boolean;
}

export interface OutlineModule {
  id: string;
  key: string;
  title: string;
  summary: string | null;
  requires: string[];
  minutes: number;
  activities: OutlineActivity[];
}

export interface TrainingContent {
  title: string;
  summary: string;
  language: string;
  objectives: string | null;
  renderedObjectives: Rendered | null;
  audience: string | null;
  licence: string | null;
  prerequisites: Prerequisite[];
  completion: CompletionCondition[];
  certificate: { issued: boolean; validMonths: number | null };
  minutes: number;
  modules: OutlineModule[];
}

export interface Training {
  id: string;
  version: number;
  state: TrainingState;
  kind: TrainingKind;
  visibility: TrainingVisibility;
  wayIn: boolean;
  organisation: Ref;
  community: Ref | null;
  programme: Ref | null;
  authors: PersonRef[];
  versionId: string;
  versionNumber: number;
  publishedAt: string | null;
  content: TrainingContent;
  draftVersionId: string | null;
  enrolmentId: string | null;
  demo: boolean;
  createdAt: string;
  updatedAt: string;
  actions: ('UPDATE' | 'PREPARE_VERSION' | 'ARCHIVE' | 'RESTORE' | 'ENROL' | 'READ_BOARD')[];
}

export interface TrainingVersionSummary {
  id: string;
  number: number;
  state: VersionState;
  changeNote: string | null;
  publishedAt: string | null;
  learners: number | null;
}

export interface TrainingLack {
  code: 'NO_MODULE' | 'EMPTY_MODULE' | 'EMPTY_ACTIVITY' | 'NOTHING_REQUIRED' | 'NO_COMMUNITY';
  moduleId: string | null;
  activityId: string | null;
  title: string | null;
}

export interface TrainingVersion {
  id: string;
  version: number;
  trainingId: string;
  number: number;
  state: VersionState;
  content: TrainingContent;
  changeNote: string | null;
  lacks: TrainingLack[];
  publishedAt: string | null;
  updatedAt: string;
  actions: ('UPDATE' | 'PUBLISH' | 'DISCARD')[];
}

export interface VersionDraft {
  title: string;
  summary: string;
  language: string;
  objectives?: string;
  audience?: string;
  licence?: string;
  prerequisites: Prerequisite[];
  completion: CompletionCondition[];
  certificate: { issued: boolean; validMonths: number | null };
}

export interface OutlineDraft {
  modules: {
    id?: string;
    key?: string;
    title: string;
    summary?: string;
    requires: string[];
    activities: { id?: string; key?: string; kind: ActivityKind; title: string }[];
  }[];
}

export interface QuizOption {
  id: string | null;
  text: string;
  correct: boolean;
  feedback: string | null;
}

export interface QuizQuestion {
  key: string;
  kind: QuestionKind;
  text: string;
  points: number;
  options: QuizOption[];
  answer: string | null;
  tolerance: string | null;
  unit: string | null;
  explanation: string | null;
}

export interface Quiz {
  attempts: number | null;
  passMark: number;
  questions: QuizQuestion[];
}

export interface TrainingActivity {
  id: string;
  version: number;
  versionId: string;
  moduleId: string;
  key: string;
  kind: ActivityKind;
  title: string;
  minutes: number;
  required: boolean;
  body: string | null;
  renderedBody: Rendered | null;
  url: string | null;
  event: Ref | null;
  review: ReviewKind | null;
  quiz: Quiz | null;
  writable: boolean;
}

export interface ActivityDraft {
  title: string;
  minutes: number;
  required: boolean;
  body?: string;
  url?: string;
  eventId?: string;
  review?: ReviewKind;
  quiz?: Quiz;
}

export interface TrainingEnrolmentSummary {
  id: string;
  training: Ref;
  kind: TrainingKind;
  versionNumber: number;
  state: TrainingEnrolmentState;
  percent: number;
  lastActivity: Ref | null;
  lastSeenAt: string;
  startedAt: string;
  completedAt: string | null;
  certificateCode: string | null;
}

export interface PathActivity {
  id: string;
  key: string;
  kind: ActivityKind;
  title: string;
  minutes: number;
  required: boolean;
  state: PathState;
  doneAt: string | null;
  credited: boolean;
}

export interface PathModule {
  id: string;
  key: string;
  title: string;
  summary: string | null;
  requires: string[];
  minutes: number;
  state: PathState;
  activities: PathActivity[];
}

export interface PathCondition {
  kind: CompletionKind;
  needed: number;
  met: number;
  done: boolean;
}

export interface NewerVersion {
  versionId: string;
  number: number;
  changeNote: string | null;
  changedActivities: string[];
  keptDone: number;
}

export interface EnrolmentCertificate {
  code: string;
  issuedAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

export interface TrainingEnrolment {
  id: string;
  version: number;
  training: Ref;
  versionId: string;
  versionNumber: number;
  state: TrainingEnrolmentState;
  percent: number;
  resumeActivityId: string | null;
  prerequisites: Prerequisite[];
  conditions: PathCondition[];
  modules: PathModule[];
  newer: NewerVersion | null;
  certificate: EnrolmentCertificate | null;
  startedAt: string;
  completedAt: string | null;
  actions: ('LEAVE' | 'MOVE' | 'RESUME')[];
}

export interface LearnerQuestion {
  key: string;
  kind: QuestionKind;
  renderedText: Rendered;
  points: number;
  unit: string | null;
  options: { id: string; text: string }[];
}

export interface LearnerQuiz {
  attempts: number | null;
  attemptsMade: number;
  passMark: number;
  bestPercent: number | null;
  passed: boolean;
  questions: LearnerQuestion[];
}

export interface JournalEntry {
  version: number;
  text: string;
  renderedText: Rendered;
  updatedAt: string | null;
}

export interface OwnSubmission {
  id: string;
  state: SubmissionState;
  text: string;
  renderedText: Rendered;
  comment: string | null;
  submittedAt: string;
}

export interface LearnerActivity {
  id: string;
  kind: ActivityKind;
  title: string;
  moduleTitle: string;
  minutes: number;
  required: boolean;
  state: PathState;
  doneAt: string | null;
  renderedBody: Rendered | null;
  url: string | null;
  event: Ref | null;
  review: ReviewKind | null;
  quiz: LearnerQuiz | null;
  journal: JournalEntry | null;
  submission: OwnSubmission | null;
  previousId: string | null;
  nextId: string | null;
}

export interface QuizAnswer {
  key: string;
  options?: string[];
  number?: string;
}

export interface QuizVerdict {
  key: string;
  right: boolean;
  points: number;
  feedback: string[];
  explanation: string | null;
}

export interface QuizAttempt {
  id: string;
  number: number;
  points: number;
  of: number;
  percent: number;
  passed: boolean;
  attemptsLeft: number | null;
  questions: QuizVerdict[];
}

export interface Submission {
  id: string;
  activityTitle: string;
  learner: PersonRef | null;
  text: string;
  renderedText: Rendered;
  submittedAt: string;
  state: SubmissionState;
}

export interface TrainingBoard {
  learners: number;
  active: number;
  completed: number;
  left: number;
  stuck: number;
  modules: { id: string; title: string; started: number; finished: number }[];
  questions: {
    activityId: string;
    activityTitle: string;
    key: string;
    text: string;
    answered: number;
    right: number;
  }[];
}

export interface Learner {
  id: string;
  person: PersonRef;
  state: TrainingEnrolmentState;
  percent: number;
  resumeActivity: Ref | null;
  lastSeenAt: string;
  startedAt: string;
  completedAt: string | null;
}

export interface TrainingCertificateCheck {
  state: 'GENUINE' | 'REVOKED' | 'EXPIRED';
  certified: {
    person: string;
    training: string;
    version: number;
    organisation: string;
    issuedAt: string;
    expiresAt: string | null;
    minutes: number;
  } | null;
  reason: string | null;
}

interface Operation<Request extends object, Answer, Body = never> {
  parameters: {
    query?: Request extends { query: infer Query } ? Query : never;
    header?: Request extends { header: infer Header } ? Header : never;
    cookie?: never;
  } & (Request extends { path: infer Path } ? { path: Path } : { path?: never });
  requestBody?: [Body] extends [never] ? never : { content: { 'application/json': Body } };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Answer } };
  };
}

interface Unused {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
}

type On<Operations> = Omit<Unused, keyof Operations> & Operations;

type One = { path: { id: string } };
type Revised = One & { header: { 'If-Match': string } };
type OnceOnly = { header: { 'Idempotency-Key': string } };
type Listed = { q?: string; after?: string; size?: number };
type Step = { path: { id: string; activityId: string } };

declare module './schema' {
  interface paths {
    '/api/v1/trainings': On<{
      get: Operation<
        {
          query: Listed & {
            kind?: TrainingKind[];
            state?: TrainingState[];
            communityId?: string;
            programmeId?: string;
            language?: string;
            written?: boolean;
            sort?: string;
          };
        },
        Page<TrainingSummary>
      >;
      post: Omit<Operation<OnceOnly, Training, TrainingDraft>, 'parameters'> & {
        parameters: { header?: { 'Idempotency-Key'?: string } };
      };
    }>;
    '/api/v1/trainings/{id}': On<{
      get: Operation<One, Training>;
      put: Operation<Revised, Training, TrainingSettings>;
    }>;
    '/api/v1/trainings/{id}/archive': On<{ post: Operation<Revised, Training> }>;
    '/api/v1/trainings/{id}/restore': On<{ post: Operation<Revised, Training> }>;
    '/api/v1/trainings/{id}/versions': On<{
      get: Operation<One, TrainingVersionSummary[]>;
      post: Operation<One & OnceOnly, TrainingVersion>;
    }>;
    '/api/v1/trainings/{id}/enrolments': On<{
      get: Operation<
        One & { query: Listed & { state?: TrainingEnrolmentState[]; stuck?: boolean } },
        Page<Learner>
      >;
      post: Operation<One & OnceOnly, TrainingEnrolment>;
    }>;
    '/api/v1/trainings/{id}/board': On<{ get: Operation<One, TrainingBoard> }>;
    '/api/v1/trainings/{id}/submissions': On<{
      get: Operation<One & { query: Listed & { state?: SubmissionState[] } }, Page<Submission>>;
    }>;
    '/api/v1/training-submissions/{id}/review': On<{
      post: Operation<One, Submission, { accepted: boolean; comment?: string }>;
    }>;
    '/api/v1/training-versions/{id}': On<{
      get: Operation<One, TrainingVersion>;
      put: Operation<Revised, TrainingVersion, VersionDraft>;
    }>;
    '/api/v1/training-versions/{id}/outline': On<{
      put: Operation<Revised, TrainingVersion, OutlineDraft>;
    }>;
    '/api/v1/training-versions/{id}/publish': On<{
      post: Operation<Revised, TrainingVersion, { changeNote?: string }>;
    }>;
    '/api/v1/training-versions/{id}/discard': On<{ post: Operation<Revised, undefined> }>;
    '/api/v1/training-activities/{id}': On<{
      get: Operation<One, TrainingActivity>;
      put: Operation<Revised, TrainingActivity, ActivityDraft>;
    }>;
    '/api/v1/training-activities/{id}/preview': On<{ get: Operation<One, LearnerActivity> }>;
    '/api/v1/training-enrolments': On<{
      get: Operation<
        { query: Listed & { state?: TrainingEnrolmentState[] } },
        Page<TrainingEnrolmentSummary>
      >;
    }>;
    '/api/v1/training-enrolments/{id}': On<{ get: Operation<One, TrainingEnrolment> }>;
    '/api/v1/training-enrolments/{id}/leave': On<{ post: Operation<Revised, TrainingEnrolment> }>;
    '/api/v1/training-enrolments/{id}/move': On<{ post: Operation<Revised, TrainingEnrolment> }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}': On<{
      get: Operation<Step, LearnerActivity>;
    }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}/visit': On<{
      post: Operation<Step, undefined>;
    }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}/done': On<{
      post: Operation<Step, TrainingEnrolment>;
    }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}/attempts': On<{
      post: Operation<Step & OnceOnly, QuizAttempt, { answers: QuizAnswer[] }>;
    }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}/journal': On<{
      put: Operation<Step & { header: { 'If-Match': string } }, JournalEntry, { text: string }>;
    }>;
    '/api/v1/training-enrolments/{id}/activities/{activityId}/submission': On<{
      put: Operation<Step, OwnSubmission, { text: string }>;
    }>;
    '/api/v1/training-certificates/{code}': On<{
      get: Operation<{ path: { code: string } }, TrainingCertificateCheck>;
    }>;
  }
}
