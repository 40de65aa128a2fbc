import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { readable } from '@/api/readable';
import type { TrainingEnrolmentState } from '@/api/types';
import { given, switched } from '@/lib/search';
import { READABLE, trainingKeys } from './details';
import type { TrainingSearch } from './search';

export function trainingList(search: TrainingSearch & { territoryId?: string }) {
  return keyset([...trainingKeys.lists, search], (after, signal) => {
    const query = { ...switched(given(search), 'written'), ...after };
    return unwrap(api.GET('/api/v1/trainings', { params: { query }, signal }));
  });
}

export function myEnrolments(state: TrainingEnrolmentState[]) {
  const queryKey = [...trainingKeys.enrolments, state];
  const list = keyset(queryKey, (after, signal) => {
    const query = { state, ...after };
    return readable({ queryKey: [...queryKey, after] }, () =>
      unwrap(api.GET('/api/v1/training-enrolments', { params: { query }, signal })),
    );
  });
  return { ...list, ...READABLE };
}
