import type {
  LearnerActivity,
  LearnerQuiz,
  Training,
  TrainingContent,
  TrainingEnrolment,
  TrainingSummary,
  TrainingVersion,
} from '@/api/types';
import { CAIT, UPDATED } from './communityFixtures';
import { CITY } from './fixtures';
import { said } from './groupFixtures';

const PATH = { id: '0190e4b6-0000-7000-8000-0000000000e1', name: 'Ingénierie territoriale' };
export const ENROLMENT = '0190e4b6-0000-7000-8000-0000000000e2';
export const VERSION = '0190e4b6-0000-7000-8000-0000000000e3';
export const READING = '0190e4b6-0000-7000-8000-0000000000e4';
export const QUIZ = '0190e4b6-0000-7000-8000-0000000000e5';
const FIRST = '0190e4b6-0000-7000-8000-0000000000e6';
const SECOND = '0190e4b6-0000-7000-8000-0000000000e7';

export function trainingContent(change: Partial<TrainingContent> = {}): TrainingContent {
  return {
    title: PATH.name,
    summary: 'Douze modules pour agir avec un territoire.',
    language: 'fr',
    objectives: 'Lire un territoire.',
    renderedObjectives: said('Lire un territoire.'),
    audience: null,
    licence: null,
    prerequisites: [{ statement: 'Je connais ma commune.', advice: 'Sinon, allez la voir.' }],
    completion: [{ kind: 'EVENTS', count: 1 }],
    certificate: { issued: true, validMonths: null },
    minutes: 65,
    modules: [
      {
        id: FIRST,
        key: 'lire',
        title: 'Lire un territoire',
        summary: 'Regarder avant d’agir.',
        requires: [],
        competences: [],
        minutes: 35,
        activities: [
          {
            id: READING,
            key: 'regarder',
            kind: 'PAGE',
            title: 'Regarder',
            minutes: 20,
            required: true,
            change: null,
            empty: false,
          },
          {
            id: QUIZ,
            key: 'verifier',
            kind: 'QUIZ',
            title: 'Vérifier',
            minutes: 15,
            required: true,
            change: null,
            empty: false,
          },
        ],
      },
      {
        id: SECOND,
        key: 'agir',
        title: 'Agir avec d’autres',
        summary: null,
        requires: ['lire'],
        competences: [],
        minutes: 30,
        activities: [],
      },
    ],
    ...change,
  };
}

export function training(change: Partial<Training> = {}): Training {
  return {
    id: PATH.id,
    version: 2,
    state: 'PUBLISHED',
    kind: 'SELF_PACED',
    visibility: 'PUBLIC',
    wayIn: false,
    organisation: CITY,
    community: CAIT,
    programme: null,
    authors: [],
    versionId: VERSION,
    versionNumber: 1,
    publishedAt: UPDATED,
    content: trainingContent(),
    draftVersionId: null,
    enrolmentId: null,
    demo: false,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function trainingSummary(change: Partial<TrainingSummary> = {}): TrainingSummary {
  return {
    id: PATH.id,
    state: 'PUBLISHED',
    kind: 'SELF_PACED',
    title: PATH.name,
    summary: 'Douze modules pour agir avec un territoire.',
    language: 'fr',
    organisation: CITY,
    community: CAIT,
    programme: null,
    versionNumber: 1,
    moduleCount: 12,
    minutes: 600,
    wayIn: false,
    enrolmentId: null,
    percent: null,
    demo: false,
    updatedAt: UPDATED,
    ...change,
  };
}

export function trainingVersion(change: Partial<TrainingVersion> = {}): TrainingVersion {
  return {
    id: VERSION,
    version: 5,
    trainingId: PATH.id,
    number: 1,
    state: 'DRAFT',
    content: trainingContent(),
    changeNote: null,
    lacks: [],
    publishedAt: null,
    updatedAt: UPDATED,
    actions: ['UPDATE', 'PUBLISH', 'DISCARD'],
    ...change,
  };
}

/** Half way: the first activity done, the second module closed until the first is. */
export function trainingEnrolment(change: Partial<TrainingEnrolment> = {}): TrainingEnrolment {
  const activity = { minutes: 20, required: true, credited: false } as const;
  return {
    id: ENROLMENT,
    version: 3,
    training: PATH,
    versionId: VERSION,
    versionNumber: 1,
    state: 'ACTIVE',
    percent: 50,
    resumeActivityId: QUIZ,
    prerequisites: [{ statement: 'Je connais ma commune.', advice: null }],
    conditions: [
      { kind: 'MODULES', needed: 2, met: 1, done: false },
      { kind: 'EVENTS', needed: 1, met: 0, done: false },
    ],
    modules: [
      {
        id: FIRST,
        key: 'lire',
        title: 'Lire un territoire',
        summary: null,
        requires: [],
        minutes: 35,
        state: 'OPEN',
        activities: [
          {
            ...activity,
            id: READING,
            key: 'regarder',
            kind: 'PAGE',
            title: 'Regarder',
            state: 'DONE',
            doneAt: UPDATED,
          },
          {
            ...activity,
            id: QUIZ,
            key: 'verifier',
            kind: 'QUIZ',
            title: 'Vérifier',
            state: 'OPEN',
            doneAt: null,
          },
        ],
      },
      {
        id: SECOND,
        key: 'agir',
        title: 'Agir avec d’autres',
        summary: null,
        requires: ['lire'],
        minutes: 30,
        state: 'LOCKED',
        activities: [],
      },
    ],
    newer: null,
    certificate: null,
    startedAt: UPDATED,
    certificateDue: false,
    completedAt: null,
    actions: ['LEAVE'],
    ...change,
  };
}

export function learnerQuiz(change: Partial<LearnerQuiz> = {}): LearnerQuiz {
  const question = { points: 1, unit: null };
  return {
    attempts: 3,
    attemptsMade: 1,
    passMark: 70,
    bestPercent: 25,
    passed: false,
    questions: [
      {
        ...question,
        key: 'epci',
        kind: 'SINGLE',
        renderedText: said('Qu’est-ce qu’un EPCI ?'),
        options: [
          { id: 'aaaaaaaa', text: 'Un établissement public' },
          { id: 'bbbbbbbb', text: 'Une association' },
        ],
      },
      {
        ...question,
        key: 'acteurs',
        kind: 'MULTIPLE',
        renderedText: said('Qui agit ?'),
        options: [
          { id: 'cccccccc', text: 'La commune' },
          { id: 'dddddddd', text: 'Les habitants' },
        ],
      },
      {
        ...question,
        key: 'etapes',
        kind: 'ORDERING',
        renderedText: said('Dans quel ordre ?'),
        options: [
          { id: 'eeeeeeee', text: 'Agir' },
          { id: 'ffffffff', text: 'Regarder' },
        ],
      },
      {
        ...question,
        key: 'communes',
        kind: 'NUMERIC',
        renderedText: said('Combien de communes, en milliers ?'),
        unit: 'milliers',
        options: [],
      },
    ],
    ...change,
  };
}

export function learnerActivity(change: Partial<LearnerActivity> = {}): LearnerActivity {
  return {
    id: READING,
    kind: 'PAGE',
    title: 'Regarder',
    moduleTitle: 'Lire un territoire',
    minutes: 20,
    required: true,
    state: 'OPEN',
    doneAt: null,
    renderedBody: said('Marchez une heure.'),
    url: null,
    event: null,
    review: null,
    quiz: null,
    journal: null,
    submission: null,
    previousId: null,
    nextId: QUIZ,
    ...change,
  };
}
