import type { TourDueState, TourHosting, TourRhythm, TourState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const tourRhythms: Words<TourRhythm> = {
  MONTH: m.tour_rhythm_month,
  QUARTER: m.tour_rhythm_quarter,
  SEMESTER: m.tour_rhythm_semester,
  FREE: m.tour_rhythm_free,
};

export const tourStates: Record<TourState, StateLook> = {
  DRAFT: { label: m.event_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.event_state_published, tone: 'positive', shape: 'full' },
  CLOSED: { label: m.event_state_closed, tone: 'neutral', shape: 'dot' },
  CANCELLED: { label: m.event_state_cancelled, tone: 'negative', shape: 'hollow' },
};

/** Where something that a tour owes stands. */
export const dueStates: Record<TourDueState, StateLook> = {
  LATE: { label: m.tour_due_late, tone: 'negative', shape: 'full' },
  DUE: { label: m.tour_due_due, tone: 'attention', shape: 'half' },
  AHEAD: { label: m.tour_due_ahead, tone: 'neutral', shape: 'hollow' },
  DONE: { label: m.tour_due_done, tone: 'positive', shape: 'full' },
};

/** What a territory is to a tour. */
export const tourHostings: Record<TourHosting, StateLook> = {
  DONE: { label: m.tour_hosting_done, tone: 'positive', shape: 'full' },
  PLANNED: { label: m.tour_hosting_planned, tone: 'accent', shape: 'half' },
  NONE: { label: m.tour_hosting_none, tone: 'attention', shape: 'hollow' },
};
