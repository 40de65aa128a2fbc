import type { Topic } from '@/api/types';
import { getLocale } from '@/paraglide/runtime';

/** In the reader's language when somebody wrote it there, else in the other. */
export function explained({ fr, en }: Topic['definition']): string | null {
  return getLocale() === 'fr' ? (fr ?? en) : (en ?? fr);
}
