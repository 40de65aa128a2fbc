import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem, type Problem } from '@/api/problem';
import type { AttendanceList, PresenceMark } from '@/api/types';
import { attendanceQuery, figuresQuery, MOST_MARKS, sendMarks } from './queries';
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
      setWaiting(dequeue(eventId, marks));
      void queryClient.invalidateQueries({ queryKey: figuresQuery(eventId).queryKey });
    } catch (error) {
      // Without an answer it is tried again; what the server refuses it would refuse again.
      if (isProblem(error) && REFUSED.includes(error.status)) {
        setRefusal(error);
        setWaiting(dequeue(eventId, atFault(error, marks)));
        void queryClient.invalidateQueries({ queryKey: attendanceQuery(eventId).queryKey });
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

  const note = (registrationId: string, presence: PresenceMark['presence']) => {
    setRefusal(undefined);
    setWaiting(enqueue(eventId, { registrationId, presence, at: new Date().toISOString() }));
  };

  return { waiting, refusal, note };
}

/** The notes that a refusal names: the others are sent again without them. It names none where it is about the event. */
function atFault({ violations }: Problem, marks: readonly PresenceMark[]): readonly PresenceMark[] {
  const named = violations.flatMap(({ pointer }) => {
    const mark = marks[Number(/^\/marks\/(\d+)\//.exec(pointer ?? '')?.[1])];
    return mark ? [mark] : [];
  });
  return named.length > 0 ? named : marks;
}

/** People as the door sees them: what waits to be sent counts already. */
export function withNotes(people: readonly Attendee[], waiting: readonly PresenceMark[]): Attendee[] {
  return people.map((one) => {
    const note = waiting.find(({ registrationId }) => registrationId === one.registrationId);
    return note ? { ...one, presence: note.presence, at: note.at } : one;
  });
}
