import * as v from 'valibot';
import type { AdoptionDraft, FitAnswer, FitFinding } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { optionalText, requiredChoice } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export interface AnswerValues {
  /** `yes`, `no`, or nothing yet. */
  met: string;
  note: string;
}

export type AdoptValues = {
  territory: { id: string; label: string; detail?: string | undefined } | null;
  /** By the place of their condition. */
  answers: Record<string, AnswerValues>;
  note: string;
};

/**
 * @param findings what is known of the chosen territory; undefined until it is
 * @param noted whether adopting this version needs a note
 */
export function adoptSchema(
  findings: readonly FitFinding[] | undefined,
  noted: boolean,
): v.GenericSchema<AdoptValues, AdoptValues> {
  return v.object({
    territory: requiredChoice(m.adoption_territory_missing),
    answers: v.pipe(
      v.record(v.string(), v.object({ met: v.string(), note: v.string() })),
      v.check(
        (given) => (findings ?? []).every((finding, at) => !lack(finding, given[at])),
        () => m.kit_fit_incomplete(),
      ),
    ),
    note: v.pipe(
      optionalText(2000, m.adoption_note_long),
      v.check(
        (note) => !noted || note.trim() !== '',
        () => m.adoption_note_missing(),
      ),
    ),
  });
}

export const adoptWords: FieldWords<keyof AdoptValues> = {
  territory: m.adoption_territory,
  answers: m.kit_conditions,
  note: m.adoption_note,
};

export const EMPTY_ADOPTION: AdoptValues = { territory: null, answers: {}, note: '' };

/** Whether a condition is met, as known; where nothing is known, as answered. */
export function isMet({ fit }: FitFinding, given: AnswerValues | undefined): boolean | undefined {
  if (fit !== 'UNKNOWN') return fit === 'MET';
  return given?.met ? given.met === 'yes' : undefined;
}

/** What one has still to say of a condition. */
export function lack(finding: FitFinding, given: AnswerValues | undefined): 'answer' | 'note' | undefined {
  const met = isMet(finding, given);
  if (met === undefined) return 'answer';
  return met || given?.note.trim() ? undefined : 'note';
}

export function adoptionDraft(values: AdoptValues, findings: readonly FitFinding[]): AdoptionDraft {
  const note = values.note.trim();
  return {
    territoryId: values.territory?.id ?? '',
    answers: findings.flatMap((finding, condition): FitAnswer[] => {
      const given = values.answers[condition];
      const met = isMet(finding, given);
      if (met === undefined) return [];
      const said = given?.note.trim();
      return [{ condition, met, ...(said ? { note: said } : {}) }];
    }),
    ...(note ? { note } : {}),
  };
}
