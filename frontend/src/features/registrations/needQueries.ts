import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { AccessibilityNeed, NeedDraft, RegistrationNeed } from '@/api/types';
import { registrationKeys } from './queries';

// Beside registrations: a need goes with its registration.
const needKeys = { all: [...registrationKeys.all, 'needs'] as const };

export function needOf(registrationId: string) {
  return queryOptions({
    queryKey: [...needKeys.all, 'own', registrationId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/registrations/{id}/need', { params: { path: { id: registrationId } }, signal }),
      ),
  });
}

export function needsOf(eventId: string) {
  return keyset([...needKeys.all, 'of', eventId], (query, signal) =>
    unwrap(api.GET('/api/v1/events/{id}/needs', { params: { path: { id: eventId }, query }, signal })),
  );
}

function useNeedsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: needKeys.all });
}

/** @param need null takes back what was said */
export function useStateNeed({ registrationId, version }: RegistrationNeed) {
  const onSuccess = useNeedsChanged();
  return useMutation({
    mutationFn: (need: NeedDraft | null) => {
      const params = { path: { id: registrationId }, header: ifMatch(version) };
      return unwrap(
        need
          ? api.PUT('/api/v1/registrations/{id}/need', { params, body: need })
          : api.DELETE('/api/v1/registrations/{id}/need', { params }),
      );
    },
    onSuccess,
  });
}

/** @param answer null takes the task up again */
export function useSettleNeed({ id, version }: AccessibilityNeed) {
  const onSuccess = useNeedsChanged();
  return useMutation({
    mutationFn: (answer: string | null) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(
        answer === null
          ? api.POST('/api/v1/needs/{id}/reopen', { params })
          : api.POST('/api/v1/needs/{id}/settle', { params, body: answer ? { answer } : {} }),
      );
    },
    onSuccess,
  });
}
