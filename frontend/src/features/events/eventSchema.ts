import * as v from 'valibot';
import { choice, choices, day, kindOf, optionalText, requiredChoice, text } from '@/lib/forms/rules';
import {
  eventFormats,
  eventModes,
  eventVisibilities,
  registrationModes,
  wheelchairs,
} from '@/lib/labels/events';
import { m } from '@/paraglide/messages';

const HOUR = /^\d{2}:\d{2}$/;

const hour = (missing: () => string) => v.pipe(v.string(), v.regex(HOUR, missing));

/** What is empty, or a day and an hour: one of the two alone says nothing. */
const halfDone = (date: string, time: string) => (date === '') !== (time === '');

const file = v.object({
  id: v.string(),
  name: v.string(),
  size: v.number(),
  mediaType: v.string(),
  alternative: v.string(),
  licence: v.string(),
});

const fields = v.object({
  format: kindOf(eventFormats, m.event_format_missing),
  title: text({ missing: m.event_title_missing, tooLong: m.event_title_long, max: 200 }),
  summary: text({ missing: m.event_summary_missing, tooLong: m.event_summary_long, max: 500 }),
  startDay: day(m.event_start_missing),
  startTime: hour(m.event_start_missing),
  endDay: day(m.event_end_missing),
  endTime: hour(m.event_end_missing),
  timeZone: v.string(),
  mode: kindOf(eventModes, m.event_mode_missing),
  place: optionalText(200, m.event_place_long),
  address: optionalText(500, m.event_address_long),
  commune: choice(),
  room: optionalText(200, m.event_room_long),
  link: v.pipe(
    v.string(),
    v.check((value) => value.trim() === '' || /^https:\/\/\S+$/.test(value.trim()), m.event_link_wrong),
  ),
  wheelchair: kindOf(wheelchairs, m.event_wheelchair_missing),
  provisions: v.array(v.string()),
  description: optionalText(20_000, m.event_description_long),
  image: v.pipe(
    v.array(file),
    v.check((files) => files.every(({ mediaType }) => mediaType.startsWith('image/')), m.event_image_wrong),
    v.check((files) => files.every(({ alternative }) => alternative.trim() !== ''), m.event_image_words),
  ),
  organisation: requiredChoice(m.event_organisation_missing),
  organisers: choices(),
  community: choice(),
  group: choice(),
  cycleYear: choice(),
  programme: choice(),
  territory: choice(),
  visibility: kindOf(eventVisibilities, m.event_visibility_missing),
  audience: optionalText(500, m.event_audience_long),
  topics: choices(),
  languages: choices(),
  registrationMode: kindOf(registrationModes, m.event_registration_missing),
  capacity: v.pipe(
    v.string(),
    v.check(
      (value) => value.trim() === '' || /^[1-9]\d{0,4}$|^100000$/.test(value.trim()),
      m.event_capacity_wrong,
    ),
  ),
  opensDay: v.string(),
  opensTime: v.string(),
  closesDay: v.string(),
  closesTime: v.string(),
});

export const eventSchema = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['startDay'], ['startTime'], ['endDay'], ['endTime']],
      (values) => `${values.endDay}T${values.endTime}` > `${values.startDay}T${values.startTime}`,
      m.event_end_wrong,
    ),
    ['endDay'],
  ),
  v.forward(
    v.partialCheck(
      [['opensDay'], ['opensTime']],
      ({ opensDay, opensTime }) => !halfDone(opensDay, opensTime),
      m.event_opens_wrong,
    ),
    ['opensDay'],
  ),
  v.forward(
    v.partialCheck(
      [['closesDay'], ['closesTime']],
      ({ closesDay, closesTime }) => !halfDone(closesDay, closesTime),
      m.event_closes_wrong,
    ),
    ['closesDay'],
  ),
  v.forward(
    v.partialCheck(
      [['visibility'], ['community']],
      ({ visibility, community }) => visibility !== 'MEMBERS' || community !== null,
      m.event_members_of_none,
    ),
    ['visibility'],
  ),
);

export type EventValues = v.InferOutput<typeof eventSchema>;
