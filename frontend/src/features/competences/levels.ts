import { m } from '@/paraglide/messages';

/** The four levels, as options of a field. */
export function levelOptions() {
  return [1, 2, 3, 4].map((level) => ({ value: String(level), label: m.competence_level_of({ level }) }));
}
