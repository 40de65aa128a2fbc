import type { ReactNode } from 'react';
import type { ConflictLine, Side } from '@/ui/ConflictView';
import type { FieldWords } from './faults';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** One line per field that differs; the side proposed is that of whoever changed it, mine where both did. */
export function conflictLines<Values extends object>(
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
  words: FieldWords<keyof Values & string>,
  show: (name: keyof Values & string, values: Values) => ReactNode,
): ConflictLine[] {
  return (Object.keys(words) as (keyof Values & string)[])
    .filter((name) => !same(mine[name], theirs[name]))
    .map((name) => ({
      name,
      label: words[name](),
      mine: show(name, mine),
      theirs: show(name, theirs),
      proposed: same(mine[name], base[name]) ? 'theirs' : 'mine',
    }));
}

export function merge<Values extends object>(
  mine: Values,
  theirs: Values,
  choice: Record<string, Side>,
): Values {
  const kept = Object.keys(choice).filter((name) => choice[name] === 'theirs') as (keyof Values)[];
  return { ...mine, ...Object.fromEntries(kept.map((name) => [name, theirs[name]])) };
}
