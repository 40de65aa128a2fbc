import type { AttendanceList } from '@/api/types';

type Attendee = AttendanceList['people'][number];

/** Whose code was shown, or why nobody's. */
export type Reading = { found: Attendee } | { found: undefined; why: 'OTHER_EVENT' | 'UNKNOWN' | 'SEVERAL' };

/** What the QR code of a ticket says. */
const ADDRESS = /\/evenements\/([0-9a-f-]{36})\/presences#([0-9a-f-]{36})$/i;

/** Without the server: the list is here, the connection may not be. @param text as scanned, or the short code as typed */
export function whoseCode(text: string, eventId: string, people: readonly Attendee[]): Reading {
  const [, event, registration] = ADDRESS.exec(text.trim()) ?? [];
  if (event && event !== eventId) return { found: undefined, why: 'OTHER_EVENT' };
  const typed = letters(text);
  const [found, ...others] = people.filter(({ registrationId, code }) =>
    registration ? registrationId === registration : letters(code) === typed,
  );
  if (!found) return { found, why: 'UNKNOWN' };
  return others.length > 0 ? { found: undefined, why: 'SEVERAL' } : { found };
}

function letters(code: string): string {
  return code.replace(/[^0-9a-z]/gi, '').toUpperCase();
}
