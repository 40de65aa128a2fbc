/** Licences that works of public bodies are usually shared under, by the names people know; the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  'etalab-2.0': 'Licence Ouverte 2.0',
  'CC-BY-4.0': 'CC BY 4.0',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC-BY-NC-4.0': 'CC BY-NC 4.0',
  'CC-BY-NC-SA-4.0': 'CC BY-NC-SA 4.0',
  'CC0-1.0': 'CC0 1.0',
  'ODbL-1.0': 'ODbL 1.0',
};

/** @param id of the SPDX list */
export function licenceName(id: string): string {
  return NAMES[id] ?? id;
}
