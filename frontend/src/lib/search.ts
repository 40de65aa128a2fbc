import * as v from 'valibot';

/**
 * Addresses people share: `?kind=COMMUNE&kind=REGION&departement=01`. Every value stays text (the router's own
 * reading would turn "01" into 1), repeated names become lists.
 */
type Values = Record<string, unknown>;

export function parseSearch(text: string): Values {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

export function stringifySearch(values: Values): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Hand-edited addresses never break a page: what is not understood is left out. */
const text = v.pipe(v.string(), v.maxLength(200));

export const textParameter = v.fallback(v.optional(text), undefined);

export function oneOf<const T extends readonly string[]>(values: T) {
  return v.fallback(v.optional(v.picklist(values)), undefined);
}

export function manyOf<const T extends readonly string[]>(values: T) {
  const list = v.pipe(
    v.union([v.array(v.string()), v.string()]),
    v.transform((given) => [given].flat().filter((one): one is T[number] => values.includes(one))),
    v.transform((kept) => (kept.length > 0 ? kept : undefined)),
  );
  return v.fallback(v.optional(list), undefined);
}

/** The search without its empty entries, as a query for the API: exact optional properties want them absent. */
export function given<T extends object>(search: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}
