import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';

/** Recurrence rules (RFC 5545) of the sort that the form writes; the API knows more of them. */

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Rhythm = 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'OTHER';

export interface Rule {
  rhythm: Rhythm;
  weekdays: Weekday[];
}

const WRITTEN: Record<Exclude<Rhythm, 'OTHER'>, (days: readonly Weekday[]) => string> = {
  WEEKLY: (days) => `FREQ=WEEKLY;BYDAY=${days.join()}`,
  FORTNIGHTLY: (days) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days.join()}`,
  MONTHLY: (days) => `FREQ=MONTHLY;BYDAY=${days.map((day) => `1${day}`).join()}`,
};

export const rhythms: Record<Rhythm, () => string> = {
  WEEKLY: m.rule_weekly,
  FORTNIGHTLY: m.rule_fortnightly,
  MONTHLY: m.rule_monthly,
  OTHER: m.rule_other,
};

/** The days as they follow each other, however they were chosen. */
export function ruleOf(rhythm: Rhythm, weekdays: readonly Weekday[], other: string): string {
  return rhythm === 'OTHER' ? other.trim() : WRITTEN[rhythm](inOrder(weekdays));
}

function inOrder(days: readonly string[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** What a rule is in the form, in whichever order it was written; another one is shown as it is. */
export function readRule(rule: string): Rule {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const weekdays = inOrder((parts.get('BYDAY') ?? '').replaceAll('1', '').split(','));
  const canonical = (one: string) => one.split(/[;,=]/).sort().join();
  const rhythm = Object.entries(WRITTEN).find(([, write]) => canonical(write(weekdays)) === canonical(rule));
  return rhythm && weekdays.length > 0
    ? { rhythm: rhythm[0] as Rhythm, weekdays }
    : { rhythm: 'OTHER', weekdays: ['MO'] };
}

/** "lundi": the fifth of January 2026 was one. */
export function weekdayName(day: Weekday): string {
  const date = `2026-01-${String(5 + WEEKDAYS.indexOf(day)).padStart(2, '0')}`;
  return formatDay(date, { weekday: 'long' });
}

/** "lundi et jeudi" */
export function weekdayNames(days: readonly Weekday[]): string {
  return new Intl.ListFormat(getLocale()).format(inOrder(days).map(weekdayName));
}

/** "Chaque lundi". */
export function ruleWords(rule: string): string {
  const { rhythm, weekdays } = readRule(rule);
  const days = weekdayNames(weekdays);
  switch (rhythm) {
    case 'WEEKLY':
      return m.rule_words_weekly({ days });
    case 'FORTNIGHTLY':
      return m.rule_words_fortnightly({ days });
    case 'MONTHLY':
      return m.rule_words_monthly({ days });
    case 'OTHER':
      return rule;
  }
}
