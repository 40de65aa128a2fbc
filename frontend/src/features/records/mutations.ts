import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  ExperienceAudience,
  ExperienceRecord,
  ExperienceRecordDraft,
  ExperienceRecordText,
  PeerReview,
  PeerReviewDraft,
} from '@/api/types';
import { recordKeys } from './queries';

export function beginRecord(body: ExperienceRecordDraft, key: string): Promise<ExperienceRecord> {
  return unwrap(
    api.POST('/api/v1/experience-records', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

export function writeRecord(
  id: string,
  version: number,
  body: ExperienceRecordText,
): Promise<ExperienceRecord> {
  return unwrap(
    api.PUT('/api/v1/experience-records/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export type RecordMove = 'submit' | 'validate' | 'publish' | 'return' | 'withdraw';

export function useMoveRecord({ id, version }: ExperienceRecord) {
  const onSuccess = useRecordSaved();
  return useMutation({
    mutationFn: ({ move, reason = '' }: { move: RecordMove; reason?: string | undefined }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'return':
          return unwrap(api.POST('/api/v1/experience-records/{id}/return', { params, body: { reason } }));
        case 'withdraw':
          return unwrap(api.POST('/api/v1/experience-records/{id}/withdraw', { params, body: { reason } }));
        case 'submit':
          return unwrap(api.POST('/api/v1/experience-records/{id}/submit', { params }));
        case 'validate':
          return unwrap(api.POST('/api/v1/experience-records/{id}/validate', { params }));
        case 'publish':
          return unwrap(api.POST('/api/v1/experience-records/{id}/publish', { params }));
      }
    },
    onSuccess,
  });
}

export function useAddressRecord({ id, version }: ExperienceRecord) {
  const onSuccess = useRecordSaved();
  return useMutation({
    mutationFn: (body: ExperienceAudience) =>
      unwrap(
        api.PUT('/api/v1/experience-records/{id}/audience', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useInvitePeer(id: string) {
  const onSuccess = useRecordsChanged();
  return useMutation({
    mutationFn: ({ personId, key }: { personId: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/experience-records/{id}/reviews', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { personId },
        }),
      ),
    onSuccess,
  });
}

export function saveReview(id: string, version: number, body: PeerReviewDraft): Promise<PeerReview> {
  return unwrap(
    api.PUT('/api/v1/peer-reviews/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useEndReview(id: string) {
  const onSuccess = useReviewSaved();
  return useMutation({
    mutationFn: ({ move, version }: { move: 'submit' | 'decline'; version: number }) => {
      const params = { path: { id }, header: ifMatch(version) };
      return unwrap(
        move === 'submit'
          ? api.POST('/api/v1/peer-reviews/{id}/submit', { params })
          : api.POST('/api/v1/peer-reviews/{id}/decline', { params }),
      );
    },
    onSuccess,
  });
}

export function useAnswerReview({ id, version }: PeerReview) {
  const onSuccess = useReviewSaved();
  return useMutation({
    mutationFn: (answer: string) =>
      unwrap(
        api.POST('/api/v1/peer-reviews/{id}/answer', {
          params: { path: { id }, header: ifMatch(version) },
          body: { answer },
        }),
      ),
    onSuccess,
  });
}

function useRecordsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: recordKeys.all });
}

export function useRecordSaved(): (saved: ExperienceRecord) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: recordKeys.all });
    queryClient.setQueryData(recordKeys.details(saved.id), saved);
  };
}

export function useReviewSaved(): (saved: PeerReview) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: recordKeys.all });
    queryClient.setQueryData(recordKeys.review(saved.id), saved);
  };
}
