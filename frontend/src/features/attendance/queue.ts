import type { PresenceMark } from '@/api/types';

/**
 * What was noted at the door and has not reached the server: ids and moments alone, kept by the browser so that neither
 * a lost connection nor a closed tab loses it.
 */
const key = (eventId: string) => `essaim.presences.${eventId}`;

export function readQueue(eventId: string): PresenceMark[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(eventId)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(eventId: string, marks: PresenceMark[]): PresenceMark[] {
  if (marks.length === 0) localStorage.removeItem(key(eventId));
  else localStorage.setItem(key(eventId), JSON.stringify(marks));
  return marks;
}

/** The latest note about somebody is the one that counts. */
export function enqueue(eventId: string, mark: PresenceMark): PresenceMark[] {
  const others = readQueue(eventId).filter(({ registrationId }) => registrationId !== mark.registrationId);
  return write(eventId, [...others, mark]);
}

/** Leaves what was noted since these were sent. */
export function dequeue(eventId: string, sent: readonly PresenceMark[]): PresenceMark[] {
  const isSent = (mark: PresenceMark) =>
    sent.some(({ registrationId, at }) => registrationId === mark.registrationId && at === mark.at);
  return write(
    eventId,
    readQueue(eventId).filter((mark) => !isSent(mark)),
  );
}
