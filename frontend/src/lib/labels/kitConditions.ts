import type { KitConditionKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const kitConditionKinds: Words<KitConditionKind> = {
  POPULATION_MIN: m.kit_condition_kind_population_min,
  POPULATION_MAX: m.kit_condition_kind_population_max,
  ELECTED_SPONSOR: m.kit_condition_elected_sponsor,
  BUDGET: m.kit_condition_kind_budget,
  OTHER: m.kit_condition_kind_other,
};
