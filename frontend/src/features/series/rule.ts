import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';

/** Recurrence rules (RFC 5545) of the sort that the form writes; the API knows more of them. */

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Rhythm = 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'OTHER';

export interface Rule {
  rhythm: Rhythm;
  weekday: Weekday;
}

const WRITTEN: Record<Exclude<Rhythm, 'OTHER'>, (day: Weekday) => string> = {
  WEEKLY: (day) => `FREQ=WEEKLY;BYDAY=${day}`,
  FORTNIGHTLY: (day) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
  MONTHLY: (day) => `FREQ=MONTHLY;BYDAY=1${day}`,
};

export const rhythms: Record<Rhythm, () => string> = {
  WEEKLY: m.rule_weekly,
  FORTNIGHTLY: m.rule_fortnightly,
  MONTHLY: m.rule_monthly,
  OTHER: m.rule_other,
};

export function ruleOf(rhythm: Rhythm, weekday: Weekday, other: string): string {
  return rhythm === 'OTHER' ? other.trim() : WRITTEN[rhythm](weekday);
}

/** What a rule is in the form; another one is shown as it is written. */
export function readRule(rule: string): Rule {
  for (const weekday of WEEKDAYS)
    for (const [rhythm, write] of Object.entries(WRITTEN))
      if (write(weekday) === rule) return { rhythm: rhythm as Rhythm, weekday };
  return { rhythm: 'OTHER', weekday: 'MO' };
}

/** "lundi": the fifth of January 2026 was one. */
export function weekdayName(day: Weekday): string {
  const date = `2026-01-${String(5 + WEEKDAYS.indexOf(day)).padStart(2, '0')}`;
  return formatDay(date, { weekday: 'long' });
}

/** "Chaque lundi". */
export function ruleWords(rule: string): string {
  const { rhythm, weekday } = readRule(rule);
  const day = weekdayName(weekday);
  switch (rhythm) {
    case 'WEEKLY':
      return m.rule_words_weekly({ day });
    case 'FORTNIGHTLY':
      return m.rule_words_fortnightly({ day });
    case 'MONTHLY':
      return m.rule_words_monthly({ day });
    case 'OTHER':
      return rule;
  }
}
