import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { ThematicCycle } from '@/api/types';
import { given, switched } from '@/lib/search';
import { communityKeys } from './details';
import type { FollowUpSearch, MeetingSearch } from './meetingSearch';

const all = [...communityKeys.all, 'meetings'] as const;

export const meetingKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  report: (id: string) => [...all, 'report', id] as const,
};

export function meetingList(communityId: string, search: MeetingSearch) {
  return keyset([...all, 'list', communityId, search], (after, signal) => {
    const query = { ...given(switched(search, 'reportDue')), ...after };
    const params = { path: { id: communityId }, query };
    return unwrap(api.GET('/api/v1/communities/{id}/meetings', { params, signal }));
  });
}

export function meetingDetails(id: string) {
  return queryOptions({
    queryKey: meetingKeys.details(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/meetings/{id}', { params: { path: { id } }, signal })),
  });
}

export function meetingReport(id: string) {
  return queryOptions({
    queryKey: meetingKeys.report(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/meeting-reports/{id}', { params: { path: { id } }, signal })),
  });
}

export function followUpsOf(communityId: string, search: FollowUpSearch & { reportId?: string }) {
  return keyset([...all, 'follow-ups', communityId, search], (after, signal) => {
    const query = { ...given(switched(search, 'overdue')), ...after };
    const params = { path: { id: communityId }, query };
    return unwrap(api.GET('/api/v1/communities/{id}/follow-ups', { params, signal }));
  });
}

export function myFollowUps(search: FollowUpSearch) {
  return keyset([...all, 'my-follow-ups', search], (after, signal) => {
    const query = { ...given(switched(search, 'overdue')), ...after };
    return unwrap(api.GET('/api/v1/me/follow-ups', { params: { query }, signal }));
  });
}

export function cycleList(communityId: string) {
  return keyset([...all, 'cycles', communityId], (after, signal) =>
    unwrap(
      api.GET('/api/v1/communities/{id}/cycles', {
        params: { path: { id: communityId }, query: after },
        signal,
      }),
    ),
  );
}

/** The years of these cycles, as choices. */
export function yearsIn(cycles: readonly ThematicCycle[]): { value: string; label: string }[] {
  return cycles.flatMap(({ years }) => years.map(({ id: value, theme: label }) => ({ value, label })));
}

export function cycleDetails(id: string) {
  return queryOptions({
    queryKey: [...all, 'cycle', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/cycles/{id}', { params: { path: { id } }, signal })),
  });
}
