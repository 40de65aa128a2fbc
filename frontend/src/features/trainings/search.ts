import { trainingKinds, trainingStates } from '@/lib/labels/trainings';
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
