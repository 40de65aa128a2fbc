import type { Shape, Tone } from '@/ui/Badge';

/**
 * The words for the contract's enumerations, a file per noun so that a page fetches only its own. A value the
 * contract gains does not compile until it has its words.
 */
export type Words<Value extends string> = Record<Value, () => string>;

/** How a state looks: its word, colour and filling say the same. */
export interface StateLook {
  label: () => string;
  tone: Tone;
  shape: Shape;
}

/** For a value the contract types as plain text: one we have no words for is shown as it is. */
export function wordsOf(words: Record<string, () => string>, value: string): string {
  return words[value]?.() ?? value;
}

/** The values of an enumeration, in the order of its words. */
export function valuesOf<Value extends string>(words: Record<Value, unknown>): [Value, ...Value[]] {
  return Object.keys(words) as [Value, ...Value[]];
}

export function optionsOf<Value extends string>(words: Words<Value>): { value: Value; label: string }[] {
  return valuesOf(words).map((value) => ({ value, label: words[value]() }));
}
