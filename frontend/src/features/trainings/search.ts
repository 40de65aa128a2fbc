import { learnerStates, trainingKinds, trainingStates, workStates } from '@/lib/labels/trainings';
import { valuesOf } from '@/lib/labels/words';
import { manyOf, oneOf, searchOf, textParameter, yes } from '@/lib/search';

export const trainingSearch = searchOf({
  q: textParameter,
  kind: manyOf(valuesOf(trainingKinds)),
  state: manyOf(valuesOf(trainingStates)),
  communityId: textParameter,
  programmeId: textParameter,
  written: yes,
  sort: oneOf(['title', '-updatedAt']),
});

export type TrainingSearch = ReturnType<typeof trainingSearch>;

export const myTrainingSearch = searchOf({ left: yes });

export type MyTrainingSearch = ReturnType<typeof myTrainingSearch>;

export const learnerSearch = searchOf({
  state: manyOf(valuesOf(learnerStates)),
  stuck: yes,
  sessionId: textParameter,
});

export type LearnerSearch = ReturnType<typeof learnerSearch>;

export const workSearch = searchOf({ state: manyOf(valuesOf(workStates)) });

export type WorkSearch = ReturnType<typeof workSearch>;
