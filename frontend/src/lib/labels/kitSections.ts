import type { KitSectionKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const kitSectionKinds: Words<KitSectionKind> = {
  METHOD_SHEET: m.kit_kind_method_sheet,
  STORY: m.kit_kind_story,
  EXERCISE: m.kit_kind_exercise,
  TRAINING_MODULE: m.kit_kind_training_module,
  TEMPLATE: m.kit_kind_template,
};
