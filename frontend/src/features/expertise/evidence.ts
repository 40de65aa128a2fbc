import type { ExpertiseEvidence } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';
import type { Fact } from '@/ui/Card';

const KINDS: readonly [keyof ExpertiseEvidence, () => string, (input: { count: number }) => string][] = [
  ['resources', m.evidence_resources, m.evidence_resources_count],
  ['reports', m.evidence_reports, m.evidence_reports_count],
  ['contributions', m.evidence_contributions, m.evidence_contributions_count],
  ['meetings', m.evidence_meetings, m.evidence_meetings_count],
  ['groups', m.evidence_groups, m.evidence_groups_count],
  ['groupsLed', m.evidence_groups_led, m.evidence_groups_led_count],
];

/** Each kind with its number. */
export function evidenceFigures(evidence: ExpertiseEvidence): Fact[] {
  return KINDS.map(([kind, label]) => ({ term: label(), value: formatNumber(evidence[kind]) }));
}

/** In words, what there is none of left out. */
export function evidenceWords(evidence: ExpertiseEvidence): string[] {
  return KINDS.filter(([kind]) => evidence[kind] > 0).map(([kind, , words]) =>
    words({ count: evidence[kind] }),
  );
}
