import { useSession } from '@/api/session';
import { note, useOutbox } from '@/lib/outbox';

/** Where a learner is: which enrolment, which activity of it. */
export interface Place {
  enrolmentId: string;
  activityId: string;
}

/** What was read without a connection, under the account it belongs to: another account never sends it. */
export const progressKey = (person: string) => `essaim.progress.${person}`;

export function noteRead(person: string, { enrolmentId, activityId }: Place): void {
  note<Place>(progressKey(person), { enrolmentId, activityId }, (other) => other.activityId === activityId);
}

/** The activities of a path that are done as far as this device knows, and not yet on the server. */
export function useReadHere(enrolmentId: string): string[] {
  const person = useSession().person?.id ?? '';
  return useOutbox<Place>(progressKey(person))
    .filter((place) => place.enrolmentId === enrolmentId)
    .map(({ activityId }) => activityId);
}
