import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem, type Problem } from '@/api/problem';
import type { AttendanceList, PresenceMark } from '@/api/types';
import { note, useOutbox, useSender } from '@/lib/outbox';
import { attendanceQuery, figuresQuery, MOST_MARKS, sendMarks } from './queries';

const REFUSED = [400, 403, 404, 422];

type Attendee = AttendanceList['people'][number];

/** Notes who came at once, and sends it as soon as the server can be reached. */
export function useCheckIn(eventId: string) {
  const key = `essaim.presences.${eventId}`;
  const queryClient = useQueryClient();
  const waiting = useOutbox<PresenceMark>(key);
  const [refusal, setRefusal] = useState<Error>();

  useSender<PresenceMark>(key, async (notes) => {
    const marks = notes.slice(0, MOST_MARKS);
    try {
      queryClient.setQueryData(attendanceQuery(eventId).queryKey, await sendMarks(eventId, marks));
      void queryClient.invalidateQueries({ queryKey: figuresQuery(eventId).queryKey });
      return marks;
    } catch (error) {
      // What the server refuses it would refuse again.
      if (!isProblem(error) || !REFUSED.includes(error.status)) throw error;
      setRefusal(error);
      void queryClient.invalidateQueries({ queryKey: attendanceQuery(eventId).queryKey });
      return atFault(error, marks);
    }
  });

  return {
    waiting,
    refusal,
    note: (registrationId: string, presence: PresenceMark['presence']) => {
      setRefusal(undefined);
      const mark = { registrationId, presence, at: new Date().toISOString() };
      note<PresenceMark>(key, mark, (other) => other.registrationId === registrationId);
    },
  };
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
