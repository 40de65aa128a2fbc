export interface Change {
  /** Where in the object, such as `leadOrganisation` or `geoUnits`. */
  member: string;
  before: string | null;
  after: string | null;
}

type Snapshot = Record<string, unknown> | null;

/** What differs between two states of an object, member by member, in the order they are written. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const members = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...members].flatMap((member) => {
    const [was, is] = [readable(before?.[member]), readable(after?.[member])];
    return was === is ? [] : [{ member, before: was, after: is }];
  });
}

/** Objects that carry a name are read by it; the rest as the data they are. */
function readable(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(readable).join('\n');
  if (typeof value !== 'object') return String(value);
  const { name, displayName, code } = value as Record<string, unknown>;
  const words = [name ?? displayName, code].filter(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  return words.length > 0 ? words.join(' · ') : JSON.stringify(value);
}
