import * as v from 'valibot';
import type { AdoptionOutcome } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

const figure = v.object({ key: v.string(), label: v.string(), value: v.string(), unit: v.string() });
const long = () => m.kit_test_long();

export const outcomeSchema = v.object({
  done: text({ missing: m.outcome_done_missing, tooLong: long, max: 5000 }),
  results: text({ missing: m.outcome_results_missing, tooLong: long, max: 5000 }),
  figures: v.pipe(
    v.array(figure),
    v.check(
      (all) => all.every(({ label, value }) => label.trim() !== '' && value.trim() !== ''),
      () => m.record_row_missing({ name: m.record_figures() }),
    ),
  ),
  adapted: optionalText(5000, long),
  advice: optionalText(5000, long),
});

export type OutcomeValues = v.InferOutput<typeof outcomeSchema>;

export const outcomeWords: FieldWords<keyof OutcomeValues> = {
  done: m.outcome_done,
  results: m.outcome_results,
  figures: m.record_figures,
  adapted: m.outcome_adapted,
  advice: m.outcome_advice,
};

export const EMPTY_OUTCOME: OutcomeValues = { done: '', results: '', figures: [], adapted: '', advice: '' };

export function outcomeOf(values: OutcomeValues): AdoptionOutcome {
  return {
    done: values.done.trim(),
    results: values.results.trim(),
    figures: values.figures.map(({ label, value, unit }) => ({
      label: label.trim(),
      value: value.trim(),
      unit: unit.trim(),
    })),
    adapted: values.adapted.trim(),
    advice: values.advice.trim(),
  };
}
