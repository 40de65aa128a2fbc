import type { KitCondition } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';

/** A condition of use in words. */
export function conditionOf({ kind, value, text }: KitCondition): string {
  const amount = value === null ? '' : formatNumber(value);
  const said: Record<KitCondition['kind'], string> = {
    POPULATION_MIN: m.kit_condition_population_min({ value: amount }),
    POPULATION_MAX: m.kit_condition_population_max({ value: amount }),
    ELECTED_SPONSOR: m.kit_condition_elected_sponsor(),
    BUDGET: m.kit_condition_budget({ value: amount }),
    OTHER: '',
  };
  return [said[kind], text].filter(Boolean).join(' : ');
}
