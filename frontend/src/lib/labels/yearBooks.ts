import type { YearBookSourceKind } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const sourceKinds: Words<YearBookSourceKind> = {
  REPORT: m.section_of_report,
  RESOURCE: m.section_of_resource,
  CONTRIBUTION: m.section_of_contribution,
  TEXT: m.section_of_text,
};
