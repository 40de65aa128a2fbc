import type { Provision } from '@/api/types';
import {
  eventFormats,
  eventModes,
  eventVisibilities,
  registrationModes,
  wheelchairChoices,
} from '@/lib/labels/events';
import { provisions } from '@/lib/labels/provisions';
import { wordsOf } from '@/lib/labels/words';
import { zoneName } from '@/lib/timeZones';
import type { EventValues } from './eventSchema';

const WORDS: Partial<Record<keyof EventValues, Record<string, () => string>>> = {
  format: eventFormats,
  mode: eventModes,
  visibility: eventVisibilities,
  wheelchair: wheelchairChoices,
  registrationMode: registrationModes,
};

/** How a value reads in the view of a conflict. */
export function showField(name: keyof EventValues, values: EventValues): string {
  const value = values[name];
  if (name === 'provisions') return values.provisions.map((one) => provisions[one as Provision]()).join(', ');
  if (name === 'image') return values.image.map(({ alternative }) => alternative).join(', ');
  if (name === 'timeZone') return zoneName(values.timeZone);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? one : 'label' in one ? one.label : '')).join(', ');
  if (value === null) return '';
  if (typeof value !== 'string') return value.label;
  const words = WORDS[name];
  return words ? wordsOf(words, value) : value;
}
