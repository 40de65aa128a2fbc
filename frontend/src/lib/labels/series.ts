import type { SeriesHolidays, SeriesState, SlotKind, SlotState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const seriesStates: Record<SeriesState, StateLook> = {
  DRAFT: { label: m.event_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.event_state_published, tone: 'positive', shape: 'full' },
  CLOSED: { label: m.event_state_closed, tone: 'neutral', shape: 'dot' },
};

/** What has become of a date. */
export const slotStates: Record<SlotState, StateLook> = {
  FREE: { label: m.slot_free, tone: 'accent', shape: 'hollow' },
  TAKEN: { label: m.slot_taken, tone: 'positive', shape: 'full' },
  SKIPPED: { label: m.slot_skipped, tone: 'neutral', shape: 'dot' },
};

export const slotKinds: Words<SlotKind> = {
  SHORT: m.slot_short,
  LONG: m.slot_long,
};

export const seriesHolidays: Words<SeriesHolidays> = {
  METROPOLE: m.holidays_metropole,
  ALSACE_MOSELLE: m.holidays_alsace_moselle,
  GUADELOUPE: m.holidays_guadeloupe,
  MARTINIQUE: m.holidays_martinique,
  GUYANE: m.holidays_guyane,
  REUNION: m.holidays_reunion,
  MAYOTTE: m.holidays_mayotte,
  SAINT_BARTHELEMY: m.holidays_saint_barthelemy,
  SAINT_MARTIN: m.holidays_saint_martin,
  NOUVELLE_CALEDONIE: m.holidays_nouvelle_caledonie,
  POLYNESIE: m.holidays_polynesie,
  WALLIS_ET_FUTUNA: m.holidays_wallis_et_futuna,
  NONE: m.holidays_none,
};
