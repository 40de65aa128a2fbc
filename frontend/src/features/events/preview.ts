import type { Event } from '@/api/types';

/** The event as those may read it who neither run it nor take part: what the server would leave out of their answer. */
export function asReadersSee(event: Event): Event {
  const signedIn = event.visibility !== 'PUBLIC';
  return {
    ...event,
    joins: false,
    room: null,
    link: null,
    organisers: signedIn ? event.organisers : [],
    agenda: event.agenda.map((item) => ({
      ...item,
      room: null,
      parts: signedIn ? item.parts : item.parts.map((part) => ({ ...part, personId: null })),
    })),
    notices: [],
    actions: [],
  };
}
