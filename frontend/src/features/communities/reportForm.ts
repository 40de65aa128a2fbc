import * as v from 'valibot';
import type { Meeting, MeetingReport, MeetingReportDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { choices, optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export const reportSchema = v.object({
  summary: text({ missing: m.report_summary_missing, tooLong: m.report_summary_long, max: 50_000 }),
  decisions: optionalText(50_000, m.report_lines_long),
  attendees: choices(),
  guests: optionalText(20_000, m.report_lines_long),
});

export type ReportValues = v.InferOutput<typeof reportSchema>;

export const reportWords: FieldWords<keyof ReportValues> = {
  summary: m.report_summary,
  decisions: m.report_decisions,
  attendees: m.report_attendees,
  guests: m.report_guests,
};

/** Who came to the event that the meeting was is proposed. */
export function newReport({ attended }: Meeting): ReportValues {
  const attendees = attended.map(({ id, displayName }) => ({ id, label: displayName }));
  return { summary: '', decisions: '', attendees, guests: '' };
}

export function valuesOfReport({ summary, decisions, attendees, guests }: MeetingReport): ReportValues {
  return {
    summary,
    decisions: decisions.join('\n'),
    attendees: attendees.map(({ id, displayName }) => ({ id, label: displayName })),
    guests: guests.join('\n'),
  };
}

/** One a line, blank lines left out. */
const lines = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function reportDraft({ summary, decisions, attendees, guests }: ReportValues): MeetingReportDraft {
  return {
    summary: summary.trim(),
    decisions: lines(decisions),
    attendeeIds: attendees.map(({ id }) => id),
    guests: lines(guests),
  };
}
