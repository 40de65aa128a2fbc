type Values = Record<string, unknown>;

/** Reads one parameter. Hand-edited addresses never break a page: what is not understood is left out. */
type Parameter<T> = (given: unknown) => T | undefined;

export const textParameter: Parameter<string> = textLike(/^.{1,200}$/s);

export function textLike(pattern: RegExp): Parameter<string> {
  return (given) => (typeof given === 'string' && pattern.test(given) ? given : undefined);
}

const written = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** A day of the calendar: the 31st of February is none. */
export const day: Parameter<string> = (given) => {
  const text = written(given);
  const moment = new Date(`${text}T00:00:00Z`);
  return text && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
};

/** An id of the API's; anything else would be refused by it. */
export const identifier: Parameter<string> = textLike(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export function oneOf<const T extends readonly string[]>(values: T): Parameter<T[number]> {
  return (given) => values.find((value) => value === given);
}

/** A switch: on, or not in the address. */
export const yes = oneOf(['true']);

export function manyOf<const T extends readonly string[]>(values: T): Parameter<T[number][]> {
  return (given) => {
    const kept = [given].flat().filter((one): one is T[number] => values.includes(one as T[number]));
    return kept.length > 0 ? kept : undefined;
  };
}

type Parameters = Record<string, Parameter<unknown>>;
type SearchOf<P extends Parameters> = { [Name in keyof P]?: ReturnType<P[Name]> };

/** What a page understands of its address. Written by hand: it is in most pages, which a schema library would weigh on. */
export function searchOf<const P extends Parameters>(parameters: P) {
  return (given: Values): SearchOf<P> =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, read]) => [name, read(given[name])]),
    ) as SearchOf<P>;
}

/** The search without its empty entries, as a query for the API: exact optional properties want them absent. */
export function given<T extends object>(search: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

/** The query with its switch as the boolean the API takes. */
export function switched<T extends object, Name extends keyof T>(
  search: T,
  ...names: Name[]
): Omit<T, Name> & Partial<Record<Name, true>> {
  const query = { ...search } as Record<PropertyKey, unknown>;
  for (const name of names) if (query[name] === 'true') query[name] = true;
  return query as never;
}
