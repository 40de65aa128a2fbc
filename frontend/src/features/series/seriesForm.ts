import * as v from 'valibot';
import type { EventSeries, EventSeriesDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, day, kindOf, optionalText, requiredChoice, text } from '@/lib/forms/rules';
import { eventModes, eventVisibilities, wheelchairs } from '@/lib/labels/events';
import { seriesHolidays } from '@/lib/labels/series';
import { m } from '@/paraglide/messages';
import { type Rhythm, readRule, rhythms, ruleOf, WEEKDAYS } from './rule';

const HOUR = /^(\d{2}:\d{2})?$/;
const hour = v.pipe(v.string(), v.regex(HOUR, m.series_hour_wrong));

const fields = v.object({
  title: text({ missing: m.series_title_missing, tooLong: m.event_title_long, max: 200 }),
  summary: text({ missing: m.series_summary_missing, tooLong: m.event_summary_long, max: 500 }),
  community: requiredChoice(m.series_community_missing),
  organisation: requiredChoice(m.event_organisation_missing),
  cycleYear: choice(),
  visibility: kindOf(eventVisibilities, m.series_visibility_missing),
  rhythm: v.picklist(Object.keys(rhythms) as Rhythm[]),
  weekdays: v.array(v.picklist(WEEKDAYS)),
  rule: optionalText(200, m.series_rule_long),
  startsOn: day(m.programme_start_missing),
  endsOn: day(m.series_end_missing),
  holidays: kindOf(seriesHolidays, m.series_holidays_missing),
  timeZone: v.string(),
  shortFrom: hour,
  shortTo: hour,
  longFrom: hour,
  longTo: hour,
  mode: kindOf(eventModes, m.event_mode_missing),
  place: optionalText(200, m.event_place_long),
  link: v.pipe(
    v.string(),
    v.check((value) => value.trim() === '' || /^https:\/\/\S+$/.test(value.trim()), m.event_link_wrong),
  ),
  wheelchair: kindOf(wheelchairs, m.event_wheelchair_missing),
  capacity: v.pipe(
    v.string(),
    v.check(
      (value) => value.trim() === '' || /^[1-9]\d{0,4}$|^100000$/.test(value.trim()),
      m.event_capacity_wrong,
    ),
  ),
  audience: optionalText(500, m.event_audience_long),
  description: optionalText(20_000, m.description_long),
});

/** Both ends in order, or neither. */
const whole = (from: string, to: string) => (from === '' && to === '') || (from !== '' && to > from);

export const seriesSchema = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['startsOn'], ['endsOn']],
      ({ startsOn, endsOn }) => endsOn === '' || endsOn >= startsOn,
      () => m.programme_end_early(),
    ),
    ['endsOn'],
  ),
  v.forward(
    v.partialCheck(
      [['rhythm'], ['weekdays']],
      ({ rhythm, weekdays }) => rhythm === 'OTHER' || weekdays.length > 0,
      () => m.series_weekdays_missing(),
    ),
    ['weekdays'],
  ),
  v.forward(
    v.partialCheck(
      [['rhythm'], ['rule']],
      ({ rhythm, rule }) => rhythm !== 'OTHER' || rule.trim() !== '',
      () => m.series_rule_missing(),
    ),
    ['rule'],
  ),
  v.forward(
    v.partialCheck(
      [['shortFrom'], ['shortTo']],
      ({ shortFrom, shortTo }) => whole(shortFrom, shortTo),
      () => m.series_times_wrong(),
    ),
    ['shortTo'],
  ),
  v.forward(
    v.partialCheck(
      [['longFrom'], ['longTo']],
      ({ longFrom, longTo }) => whole(longFrom, longTo),
      () => m.series_times_wrong(),
    ),
    ['longTo'],
  ),
  v.forward(
    v.partialCheck(
      [['shortFrom'], ['longFrom']],
      ({ shortFrom, longFrom }) => shortFrom !== '' || longFrom !== '',
      () => m.series_times_missing(),
    ),
    ['shortFrom'],
  ),
);

export type SeriesValues = v.InferOutput<typeof seriesSchema>;

export const seriesWords: FieldWords<keyof SeriesValues> = {
  title: m.field_title,
  summary: m.event_summary,
  community: m.field_community,
  organisation: m.event_organisation,
  cycleYear: m.cycle_year,
  visibility: m.series_visibility,
  rhythm: m.series_rhythm,
  weekdays: m.series_weekdays,
  rule: m.series_rule,
  startsOn: m.field_starts_on,
  endsOn: m.field_ends_on,
  holidays: m.series_holidays,
  timeZone: m.field_time_zone,
  shortFrom: m.series_short_from,
  shortTo: m.series_short_to,
  longFrom: m.series_long_from,
  longTo: m.series_long_to,
  mode: m.event_mode,
  place: m.event_place,
  link: m.event_link,
  wheelchair: m.event_wheelchair,
  capacity: m.series_capacity,
  audience: m.field_audience,
  description: m.field_description,
};

/** The Mondays of a learning community: what most will want. */
export function newSeries(community: { id: string; name: string } | null, timeZone: string): SeriesValues {
  return {
    title: '',
    summary: '',
    community: community && { id: community.id, label: community.name },
    organisation: null,
    cycleYear: null,
    visibility: 'MEMBERS',
    rhythm: 'WEEKLY',
    weekdays: ['MO'],
    rule: '',
    startsOn: '',
    endsOn: '',
    holidays: 'METROPOLE',
    timeZone,
    shortFrom: '12:00',
    shortTo: '12:30',
    longFrom: '11:30',
    longTo: '12:30',
    mode: 'ONLINE',
    place: '',
    link: '',
    wheelchair: 'UNKNOWN',
    capacity: '',
    audience: '',
    description: '',
  };
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });
const hourOf = (time: string | undefined) => time?.slice(0, 5) ?? '';

export function valuesOfSeries(series: EventSeries): SeriesValues {
  return {
    title: series.title,
    summary: series.summary,
    community: named(series.community),
    organisation: named(series.organisation),
    cycleYear: series.cycleYear && named(series.cycleYear),
    visibility: series.visibility,
    ...readRule(series.rule),
    rule: series.rule,
    startsOn: series.startsOn,
    endsOn: series.endsOn,
    holidays: series.holidays,
    timeZone: series.timeZone,
    shortFrom: hourOf(series.shortTimes?.startsLocal),
    shortTo: hourOf(series.shortTimes?.endsLocal),
    longFrom: hourOf(series.longTimes?.startsLocal),
    longTo: hourOf(series.longTimes?.endsLocal),
    mode: series.mode,
    place: series.place ?? '',
    link: series.link ?? '',
    wheelchair: series.wheelchair,
    capacity: series.capacity === null ? '' : String(series.capacity),
    audience: series.audience ?? '',
    description: series.description ?? '',
  };
}

const times = (from: string, to: string) =>
  from === '' ? null : { startsLocal: `${from}:00`, endsLocal: `${to}:00` };

export function seriesDraft(values: SeriesValues): EventSeriesDraft {
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    communityId: values.community?.id ?? '',
    organisationId: values.organisation?.id ?? '',
    cycleYearId: values.cycleYear?.id ?? null,
    visibility: values.visibility as EventSeriesDraft['visibility'],
    rule: ruleOf(values.rhythm, values.weekdays, values.rule),
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    holidays: values.holidays as EventSeriesDraft['holidays'],
    timeZone: values.timeZone,
    shortTimes: times(values.shortFrom, values.shortTo),
    longTimes: times(values.longFrom, values.longTo),
    mode: values.mode as EventSeriesDraft['mode'],
    place: values.mode === 'ONLINE' ? null : values.place.trim() || null,
    link: values.mode === 'ON_SITE' ? null : values.link.trim() || null,
    wheelchair: values.wheelchair as EventSeriesDraft['wheelchair'],
    capacity: values.capacity.trim() ? Number(values.capacity) : null,
    audience: values.audience.trim() || null,
    description: values.description.trim() || null,
  });
}
