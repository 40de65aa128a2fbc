import type { Page, PersonRef, Ref, TrainingEnrolmentState } from './types';

/** What the contract says of boards and certificates of trainings, until its generated types are here. */

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
type Listed = { q?: string; after?: string; size?: number };

declare module './schema' {
  interface paths {
    '/api/v1/trainings/{id}/board': On<{ get: Operation<One, TrainingBoard> }>;
    '/api/v1/trainings/{id}/learners': On<{
      get: Operation<
        One & { query: Listed & { state?: TrainingEnrolmentState[]; stuck?: boolean } },
        Page<Learner>
      >;
    }>;
    '/api/v1/training-certificates/{code}': On<{
      get: Operation<{ path: { code: string } }, TrainingCertificateCheck>;
    }>;
  }
}
