import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  ApplicationDraft,
  ExperiencePathway,
  PathwayDraft,
  PhasePlanDraft,
  Pioneer,
  SupportNote,
  SupportNoteDraft,
} from '@/api/types';
import { pathwayKeys } from './details';

export type PathwayMove = 'open-call' | 'close-call' | 'start' | 'complete' | 'archive';
export type PioneerMove = 'submit' | 'withdraw' | 'select' | 'decline';

export function createPathway(body: PathwayDraft, key: string): Promise<ExperiencePathway> {
  return unwrap(
    api.POST('/api/v1/experience-pathways', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

export function updatePathway(id: string, version: number, body: PathwayDraft): Promise<ExperiencePathway> {
  return unwrap(
    api.PUT('/api/v1/experience-pathways/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function planPathway(id: string, version: number, body: PhasePlanDraft): Promise<ExperiencePathway> {
  return unwrap(
    api.PUT('/api/v1/experience-pathways/{id}/phases', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function draftApplication(id: string, body: ApplicationDraft, key: string): Promise<Pioneer> {
  return unwrap(
    api.POST('/api/v1/experience-pathways/{id}/applications', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function updateApplication(id: string, version: number, body: ApplicationDraft): Promise<Pioneer> {
  return unwrap(
    api.PUT('/api/v1/pioneers/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function usePathwaySaved(): (saved: ExperiencePathway) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: pathwayKeys.all });
    queryClient.setQueryData(pathwayKeys.details(saved.id), saved);
  };
}

export function usePioneerSaved(): (saved: Pioneer) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: pathwayKeys.all });
    queryClient.setQueryData(pathwayKeys.pioneer(saved.id), saved);
  };
}

export function useMovePathway({ id, version }: ExperiencePathway) {
  const onSuccess = usePathwaySaved();
  return useMutation({
    mutationFn: (move: PathwayMove) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'open-call':
          return unwrap(api.POST('/api/v1/experience-pathways/{id}/open-call', { params }));
        case 'close-call':
          return unwrap(api.POST('/api/v1/experience-pathways/{id}/close-call', { params }));
        case 'start':
          return unwrap(api.POST('/api/v1/experience-pathways/{id}/start', { params }));
        case 'complete':
          return unwrap(api.POST('/api/v1/experience-pathways/{id}/complete', { params }));
        case 'archive':
          return unwrap(api.POST('/api/v1/experience-pathways/{id}/archive', { params }));
      }
    },
    onSuccess,
  });
}

export function useMovePioneer({ id, version }: Pioneer) {
  const onSuccess = usePioneerSaved();
  return useMutation({
    mutationFn: ({ move, reason }: { move: PioneerMove; reason?: string }) => {
      const params = { path: { id }, header: ifMatch(version) };
      const body = reason ? { reason } : {};
      switch (move) {
        case 'submit':
          return unwrap(api.POST('/api/v1/pioneers/{id}/submit', { params }));
        case 'withdraw':
          return unwrap(api.POST('/api/v1/pioneers/{id}/withdraw', { params, body }));
        case 'select':
          return unwrap(api.POST('/api/v1/pioneers/{id}/select', { params, body }));
        case 'decline':
          return unwrap(
            api.POST('/api/v1/pioneers/{id}/decline', { params, body: { reason: reason ?? '' } }),
          );
      }
    },
    onSuccess,
  });
}

/** A new note, or an old one revised. */
export function useWriteNote(pioneerId: string, note: SupportNote | undefined, key: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SupportNoteDraft) =>
      note
        ? unwrap(
            api.PUT('/api/v1/support-notes/{id}', {
              params: { path: { id: note.id }, header: ifMatch(note.version) },
              body,
            }),
          )
        : unwrap(
            api.POST('/api/v1/pioneers/{id}/notes', {
              params: { path: { id: pioneerId }, header: { 'Idempotency-Key': key } },
              body,
            }),
          ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: pathwayKeys.notes(pioneerId) }),
  });
}
