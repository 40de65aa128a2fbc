import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Enrolment, Programme } from '@/api/types';
import { programmeKeys } from './details';
import { useProgrammeSaved } from './saving';

export type ProgrammeMove = 'publish' | 'close' | 'reopen';
export type EnrolmentMove = 'select' | 'decline' | 'activate' | 'complete' | 'withdraw';

export function useMoveProgramme({ id, version }: Programme) {
  const onSuccess = useProgrammeSaved();
  return useMutation({
    mutationFn: (move: ProgrammeMove) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'publish':
          return unwrap(api.POST('/api/v1/programmes/{id}/publish', { params }));
        case 'close':
          return unwrap(api.POST('/api/v1/programmes/{id}/close', { params }));
        default:
          return unwrap(api.POST('/api/v1/programmes/{id}/reopen', { params }));
      }
    },
    onSuccess,
  });
}

/** Whatever touches an enrolment changes the programme's list, its map and its count. */
function useEnrolmentsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: programmeKeys.all });
}

export function useEnrol(programmeId: string) {
  const onSuccess = useEnrolmentsChanged();
  return useMutation({
    mutationFn: (body: { territoryId: string; note?: string }) =>
      unwrap(api.POST('/api/v1/programmes/{id}/enrolments', { params: { path: { id: programmeId } }, body })),
    onSuccess,
  });
}

export function useMoveEnrolment() {
  const onSuccess = useEnrolmentsChanged();
  return useMutation({
    mutationFn: ({
      enrolment,
      move,
      reason,
    }: {
      enrolment: Enrolment;
      move: EnrolmentMove;
      reason?: string;
    }) => {
      const params = { path: { id: enrolment.id }, header: ifMatch(enrolment.version) };
      const body = { reason: reason ?? '' };
      switch (move) {
        case 'select':
          return unwrap(api.POST('/api/v1/programme-enrolments/{id}/select', { params }));
        case 'activate':
          return unwrap(api.POST('/api/v1/programme-enrolments/{id}/activate', { params }));
        case 'complete':
          return unwrap(api.POST('/api/v1/programme-enrolments/{id}/complete', { params }));
        case 'decline':
          return unwrap(api.POST('/api/v1/programme-enrolments/{id}/decline', { params, body }));
        default:
          return unwrap(api.POST('/api/v1/programme-enrolments/{id}/withdraw', { params, body }));
      }
    },
    onSuccess,
  });
}
