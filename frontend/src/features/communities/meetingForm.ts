import * as v from 'valibot';
import type { Meeting, MeetingDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { day, optionalText, text } from '@/lib/forms/rules';
import { civilOf, instantOf } from '@/lib/zones';
import { m } from '@/paraglide/messages';

const hour = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, m.meeting_from_missing));

export const meetingSchema = v.pipe(
  v.object({
    title: text({ missing: m.meeting_title_missing, tooLong: m.meeting_title_long, max: 200 }),
    day: day(m.meeting_day_missing),
    from: hour,
    to: v.string(),
    timeZone: v.string(),
    place: optionalText(500, m.meeting_place_long),
    group: v.string(),
    cycleYear: v.string(),
    agenda: optionalText(20_000, m.meeting_agenda_long),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => to === '' || to > from, m.meeting_to_wrong),
    ['to'],
  ),
);

export type MeetingValues = v.InferOutput<typeof meetingSchema>;

export const meetingWords: FieldWords<keyof MeetingValues> = {
  title: m.meeting_title,
  day: m.meeting_day,
  from: m.meeting_from,
  to: m.meeting_to,
  timeZone: m.meeting_zone,
  place: m.meeting_place,
  group: m.group_one,
  cycleYear: m.cycle_year,
  agenda: m.meeting_agenda,
};

export const EMPTY_MEETING: MeetingValues = {
  title: '',
  day: '',
  from: '',
  to: '',
  timeZone: 'Europe/Paris',
  place: '',
  group: '',
  cycleYear: '',
  agenda: '',
};

export function valuesOfMeeting(meeting: Meeting): MeetingValues {
  const { startsAt, endsAt, timeZone } = meeting;
  const begins = civilOf(startsAt, timeZone);
  return {
    title: meeting.title,
    day: begins.day,
    from: begins.time,
    to: endsAt ? civilOf(endsAt, timeZone).time : '',
    timeZone,
    place: meeting.place ?? '',
    group: meeting.group?.id ?? '',
    cycleYear: meeting.cycleYear?.id ?? '',
    agenda: meeting.agenda ?? '',
  };
}

export function meetingDraft(values: MeetingValues): MeetingDraft {
  const { timeZone } = values;
  return filled({
    title: values.title.trim(),
    startsAt: instantOf(values.day, values.from, timeZone),
    endsAt: values.to ? instantOf(values.day, values.to, timeZone) : null,
    timeZone,
    place: values.place.trim() || null,
    groupId: values.group || null,
    cycleYearId: values.cycleYear || null,
    agenda: values.agenda.trim() || null,
  });
}
