import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { AttendanceList, PresenceMark } from '@/api/types';

export function attendanceQuery(eventId: string) {
  return queryOptions({
    queryKey: ['attendance', eventId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/attendance', { params: { path: { id: eventId } }, signal })),
  });
}

export function figuresQuery(eventId: string) {
  return queryOptions({
    queryKey: ['attendance', eventId, 'figures'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/events/{id}/attendance/figures', { params: { path: { id: eventId } }, signal }),
      ),
  });
}

/** As many as the server takes at once. */
export const MOST_MARKS = 500;

export function sendMarks(eventId: string, marks: PresenceMark[]): Promise<AttendanceList> {
  return unwrap(
    api.POST('/api/v1/events/{id}/attendance', { params: { path: { id: eventId } }, body: { marks } }),
  );
}
