import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  CycleDraft,
  FollowUp,
  FollowUpDraft,
  Meeting,
  MeetingDraft,
  MeetingReport,
  MeetingReportDraft,
  ThematicCycle,
} from '@/api/types';
import { meetingKeys } from './meetingQueries';

/** A meeting, its report and what follows change together. */
export function useMeetingsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: meetingKeys.all });
}

const once = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });
const over = (id: string, version: number) => ({ path: { id }, header: ifMatch(version) });

export function planMeeting(communityId: string, body: MeetingDraft, key: string): Promise<Meeting> {
  return unwrap(api.POST('/api/v1/communities/{id}/meetings', { params: once(communityId, key), body }));
}

export function updateMeeting(id: string, version: number, body: MeetingDraft): Promise<Meeting> {
  return unwrap(api.PUT('/api/v1/meetings/{id}', { params: over(id, version), body }));
}

export type MeetingEnd = 'cancel' | 'waive-report';

/** It does not take place, or no report of it comes. */
export function useEndMeeting({ id, version }: Meeting) {
  const onSuccess = useMeetingsChanged();
  return useMutation({
    mutationFn: ({ end, reason }: { end: MeetingEnd; reason: string }) =>
      unwrap(api.POST(`/api/v1/meetings/{id}/${end}`, { params: over(id, version), body: { reason } })),
    onSuccess,
  });
}

export function draftReport(
  meetingId: string,
  body: MeetingReportDraft,
  key: string,
): Promise<MeetingReport> {
  return unwrap(api.POST('/api/v1/meetings/{id}/report', { params: once(meetingId, key), body }));
}

export function updateReport(id: string, version: number, body: MeetingReportDraft): Promise<MeetingReport> {
  return unwrap(api.PUT('/api/v1/meeting-reports/{id}', { params: over(id, version), body }));
}

/** What comes out with a report, its supports, stands in other lists too. */
export function usePublishReport({ id, version }: MeetingReport) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/meeting-reports/{id}/publish', { params: over(id, version) })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

export function useAddFollowUp(reportId: string) {
  const onSuccess = useMeetingsChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: FollowUpDraft; key: string }) =>
      unwrap(api.POST('/api/v1/meeting-reports/{id}/follow-ups', { params: once(reportId, key), body })),
    onSuccess,
  });
}

export type FollowUpMove = 'complete' | 'drop' | 'reopen';

export function useMoveFollowUp({ id, version }: FollowUp) {
  const onSuccess = useMeetingsChanged();
  return useMutation({
    mutationFn: ({ move, reason = '' }: { move: FollowUpMove; reason?: string | undefined }) => {
      const params = over(id, version);
      switch (move) {
        case 'complete':
          return unwrap(api.POST('/api/v1/follow-ups/{id}/complete', { params }));
        case 'drop':
          return unwrap(api.POST('/api/v1/follow-ups/{id}/drop', { params, body: { reason } }));
        default:
          return unwrap(api.POST('/api/v1/follow-ups/{id}/reopen', { params }));
      }
    },
    onSuccess,
  });
}

export function openCycle(communityId: string, body: CycleDraft, key: string): Promise<ThematicCycle> {
  return unwrap(api.POST('/api/v1/communities/{id}/cycles', { params: once(communityId, key), body }));
}

export function updateCycle(id: string, version: number, body: CycleDraft): Promise<ThematicCycle> {
  return unwrap(api.PUT('/api/v1/cycles/{id}', { params: over(id, version), body }));
}
