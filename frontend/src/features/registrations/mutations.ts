import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { eventQuery } from '@/api/named';
import type { NeedDraft, Registration } from '@/api/types';
import type { AddressListRun } from '@/lib/forms/AddressListForm';
import { registrationKeys } from './queries';

/** Seats, ranks and what one may do next are the server's to say: it is asked again. */
function useRegistrationsChanged(eventId: string) {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: registrationKeys.all }),
      queryClient.invalidateQueries({ queryKey: eventQuery(eventId).queryKey }),
    ]);
  };
}

interface Registering {
  note: string;
  key: string;
  personId?: string;
  need?: NeedDraft | undefined;
}

export function useRegister(eventId: string) {
  const onSuccess = useRegistrationsChanged(eventId);
  return useMutation({
    mutationFn: ({ note, key, personId, need }: Registering) =>
      unwrap(
        api.POST('/api/v1/events/{id}/registrations', {
          params: { path: { id: eventId }, header: { 'Idempotency-Key': key } },
          body: { ...(note ? { note } : {}), ...(personId ? { personId } : {}), ...(need ? { need } : {}) },
        }),
      ),
    onSuccess,
  });
}

/** By their addresses, as they were pasted or read from a file. */
export function useRegisterMany(eventId: string) {
  const changed = useRegistrationsChanged(eventId);
  return useMutation({
    mutationFn: ({ list, ...query }: AddressListRun) =>
      unwrap(
        api.POST('/api/v1/events/{id}/registrations/import', {
          params: { path: { id: eventId }, query },
          body: list,
          headers: { 'Content-Type': 'text/plain' },
          bodySerializer: (text) => text as string,
        }),
      ),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : changed()),
  });
}

export type RegistrationMove = 'accept' | 'decline' | 'take-offer' | 'cancel';

export function useMoveRegistration(registration: Registration) {
  const { id, version, event } = registration;
  const onSuccess = useRegistrationsChanged(event.id);
  return useMutation({
    mutationFn: ({ move, reason = '' }: { move: RegistrationMove; reason?: string | undefined }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'accept':
          return unwrap(api.POST('/api/v1/registrations/{id}/accept', { params }));
        case 'decline':
          return unwrap(api.POST('/api/v1/registrations/{id}/decline', { params, body: { reason } }));
        case 'take-offer':
          return unwrap(api.POST('/api/v1/registrations/{id}/take-offer', { params }));
        default:
          return unwrap(api.POST('/api/v1/registrations/{id}/cancel', { params }));
      }
    },
    onSuccess,
  });
}
