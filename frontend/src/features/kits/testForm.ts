import * as v from 'valibot';
import type { KitTest, KitTestDraft, KitVerdict } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { optionalText } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export const testSchema = v.object({
  worked: optionalText(5000, m.kit_test_long),
  didNotWork: optionalText(5000, m.kit_test_long),
  verdict: v.string(),
});

export type TestValues = v.InferOutput<typeof testSchema>;

export const testWords: FieldWords<keyof TestValues> = {
  worked: m.kit_test_worked,
  didNotWork: m.kit_test_did_not_work,
  verdict: m.kit_verdict,
};

export function valuesOfTest({ content }: KitTest): TestValues {
  return {
    worked: content?.worked ?? '',
    didNotWork: content?.didNotWork ?? '',
    verdict: content?.verdict ?? '',
  };
}

export function testDraft({ worked, didNotWork, verdict }: TestValues): KitTestDraft {
  return {
    worked: worked.trim(),
    didNotWork: didNotWork.trim(),
    ...(verdict ? { verdict: verdict as KitVerdict } : {}),
  };
}
