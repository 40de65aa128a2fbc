import * as v from 'valibot';
import type { WorkingGroup, WorkingGroupDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export const groupSchema = v.object({
  name: text({ missing: m.group_name_missing, tooLong: m.group_name_long, max: 200 }),
  mandate: text({ missing: m.group_mandate_missing, tooLong: m.group_mandate_long, max: 10_000 }),
  lead: choice(),
});

export type GroupValues = v.InferOutput<typeof groupSchema>;

export const groupWords: FieldWords<keyof GroupValues> = {
  name: m.field_name,
  mandate: m.group_mandate,
  lead: m.group_lead,
};

export const EMPTY_GROUP: GroupValues = { name: '', mandate: '', lead: null };

/** The lead is changed by an appointment, not by the form. */
export function valuesOfGroup({ name, mandate }: WorkingGroup): GroupValues {
  return { name, mandate, lead: null };
}

export function groupDraft({ name, mandate, lead }: GroupValues): WorkingGroupDraft {
  return filled({ name: name.trim(), mandate: mandate.trim(), leadId: lead?.id ?? null });
}
