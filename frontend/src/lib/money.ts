import type { Money } from '@/api/types';
import { getLocale } from '@/paraglide/runtime';

/** For people to read: the decimal of the API stays text everywhere else. */
export function formatMoney({ amount, currency }: Money): string {
  return new Intl.NumberFormat(getLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency,
  }).format(Number(amount));
}
