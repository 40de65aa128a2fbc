import type { CompletionKind, TrainingContent } from '@/api/types';
import { m } from '@/paraglide/messages';

/** What completing asks for, in plain words. */
export function conditionWords(kind: CompletionKind, count: number): string {
  switch (kind) {
    case 'EVENTS':
      return m.training_condition_events({ count });
    case 'CONTRIBUTIONS':
      return m.training_condition_contributions({ count });
    default:
      return m.training_condition_modules();
  }
}

/** All of it: the activities, whatever else is asked for. */
export function conditionsOf({ completion }: TrainingContent): string[] {
  const more = completion.filter(({ kind }) => kind !== 'MODULES');
  return [m.training_condition_modules(), ...more.map(({ kind, count }) => conditionWords(kind, count))];
}

export function certificateWords({ certificate }: TrainingContent): string {
  if (!certificate.issued) return m.training_certificate_none();
  return certificate.validMonths
    ? m.training_certificate_valid({ count: certificate.validMonths })
    : m.training_certificate_issued();
}
