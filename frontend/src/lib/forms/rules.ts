import * as v from 'valibot';
import { valuesOf } from '@/lib/labels/words';

/** Rules shared by the forms. Each message names its field, since the summary shows it away from the field. */
type Message = () => string;

export function text({ missing, tooLong, max }: { missing: Message; tooLong: Message; max: number }) {
  return v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', missing),
    v.maxLength(max, tooLong),
  );
}

export function optionalText(max: number, tooLong: Message) {
  return v.pipe(v.string(), v.maxLength(max, tooLong));
}

/** A value of an enumeration, or nothing yet. */
export function kindOf<Value extends string>(words: Record<Value, unknown>, missing: Message) {
  return v.pipe(
    v.string(),
    v.check((value) => valuesOf(words).includes(value as Value), missing),
  );
}

export function webAddress(wrong: Message) {
  return v.pipe(
    v.string(),
    v.check((value) => value.trim() === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value.trim()), wrong),
  );
}

export function optionalEmail(wrong: Message) {
  return v.pipe(
    v.string(),
    v.check((value) => value.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()), wrong),
  );
}

export function day(missing: Message) {
  return v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, missing));
}

const option = v.object({ id: v.string(), label: v.string(), detail: v.optional(v.string()) });

/** Something chosen in a combobox, or nothing. */
export function choice() {
  return v.nullable(option);
}

export function requiredChoice(missing: Message) {
  return v.pipe(
    v.nullable(option),
    v.check((value) => value !== null, missing),
  );
}

export function choices() {
  return v.array(option);
}
