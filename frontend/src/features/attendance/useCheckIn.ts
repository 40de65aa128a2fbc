import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import type { AttendanceList, PresenceMark } from '@/api/types';
import { attendanceQuery, MOST_MARKS, sendMarks } from './queries';
import { dequeue, enqueue, readQueue } from './queue';

const RETRY_MS = 15_000;

const REFUSED = [400, 403, 404, 422];

type Attendee = AttendanceList['people'][number];

/** Notes who came at once, and sends it as soon as the server can be reached. */
export function useCheckIn(eventId: string) {
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState(() => readQueue(eventId));
  const [refusal, setRefusal] = useState<Error>();
  const sending = useRef(false);

  const send = useCallback(async () => {
    const marks = readQueue(eventId).slice(0, MOST_MARKS);
    if (sending.current || marks.length === 0) return;
    sending.current = true;
    try {
      const list = await sendMarks(eventId, marks);
      queryClient.setQueryData(attendanceQuery(eventId).queryKey, list);
      setRefusal(undefined);
      setWaiting(dequeue(eventId, marks));
    } catch (error) {
      // Without an answer it is tried again; what the server refuses it would refuse again.
      if (isProblem(error) && REFUSED.includes(error.status)) {
        setRefusal(error);
        setWaiting(dequeue(eventId, marks));
        await queryClient.invalidateQueries({ queryKey: attendanceQuery(eventId).queryKey });
      }
    } finally {
      sending.current = false;
    }
  }, [eventId, queryClient]);

  useEffect(() => {
    if (waiting.length === 0) return;
    const now = () => void send();
    now();
    const again = setInterval(now, RETRY_MS);
    globalThis.addEventListener('online', now);
    return () => {
      clearInterval(again);
      globalThis.removeEventListener('online', now);
    };
  }, [waiting, send]);

  const note = (registrationId: string, presence: PresenceMark['presence']) =>
    setWaiting(enqueue(eventId, { registrationId, presence, at: new Date().toISOString() }));

  return { waiting, refusal, note };
}

/** People as the door sees them: what waits to be sent counts already. */
export function withNotes(people: readonly Attendee[], waiting: readonly PresenceMark[]): Attendee[] {
  return people.map((one) => {
    const note = waiting.find(({ registrationId }) => registrationId === one.registrationId);
    return note ? { ...one, presence: note.presence, at: note.at } : one;
  });
}
