import * as v from 'valibot';
import type { Tour, TourDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, choices, day, kindOf, optionalText, requiredChoice, text } from '@/lib/forms/rules';
import { tourRhythms } from '@/lib/labels/tours';
import { m } from '@/paraglide/messages';

export const tourSchema = v.pipe(
  v.object({
    title: text({ missing: m.tour_title_missing, tooLong: m.tour_title_long, max: 200 }),
    summary: text({ missing: m.event_summary_missing, tooLong: m.event_summary_long, max: 500 }),
    programme: requiredChoice(m.tour_programme_missing),
    organisation: requiredChoice(m.tour_organisation_missing),
    community: choice(),
    startsOn: day(m.programme_start_missing),
    endsOn: day(m.tour_end_missing),
    rhythm: kindOf(tourRhythms, m.tour_rhythm_missing),
    supportsWithinDays: v.pipe(
      v.string(),
      v.check((value) => /^\d{1,3}$/.test(value.trim()) && Number(value) <= 365, m.tour_supports_wrong),
    ),
    audience: optionalText(500, m.tour_audience_long),
    organisers: choices(),
    description: optionalText(20_000, m.description_long),
  }),
  v.forward(
    v.partialCheck(
      [['startsOn'], ['endsOn']],
      ({ startsOn, endsOn }) => endsOn === '' || endsOn >= startsOn,
      () => m.programme_end_early(),
    ),
    ['endsOn'],
  ),
);

export type TourValues = v.InferOutput<typeof tourSchema>;

export const tourWords: FieldWords<keyof TourValues> = {
  title: m.field_title,
  summary: m.event_summary,
  programme: m.field_programme,
  organisation: m.event_organisation,
  community: m.field_community,
  startsOn: m.field_starts_on,
  endsOn: m.field_ends_on,
  rhythm: m.tour_rhythm,
  supportsWithinDays: m.tour_supports,
  audience: m.field_audience,
  organisers: m.event_organisers,
  description: m.field_description,
};

export const EMPTY_TOUR: TourValues = {
  title: '',
  summary: '',
  programme: null,
  organisation: null,
  community: null,
  startsOn: '',
  endsOn: '',
  rhythm: 'QUARTER',
  supportsWithinDays: '30',
  audience: '',
  organisers: [],
  description: '',
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export function valuesOfTour(tour: Tour): TourValues {
  return {
    title: tour.title,
    summary: tour.summary,
    programme: tour.programme && named(tour.programme),
    organisation: named(tour.organisation),
    community: tour.community && named(tour.community),
    startsOn: tour.startsOn,
    endsOn: tour.endsOn,
    rhythm: tour.rhythm,
    supportsWithinDays: String(tour.supportsWithinDays),
    audience: tour.audience ?? '',
    organisers: tour.organisers.map(({ id, displayName }) => ({ id, label: displayName })),
    description: tour.description ?? '',
  };
}

/** A tour keeps its time zone; nobody named means whoever creates it. */
export function tourDraft(values: TourValues, before?: Tour): TourDraft {
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    programmeId: values.programme?.id ?? '',
    organisationId: values.organisation?.id ?? '',
    communityId: values.community?.id ?? null,
    timeZone: before?.timeZone ?? null,
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    rhythm: values.rhythm as TourDraft['rhythm'],
    supportsWithinDays: Number(values.supportsWithinDays),
    audience: values.audience.trim() || null,
    organiserIds: before || values.organisers.length > 0 ? values.organisers.map(({ id }) => id) : null,
    description: values.description.trim() || null,
  });
}
