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
