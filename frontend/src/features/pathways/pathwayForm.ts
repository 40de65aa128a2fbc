import * as v from 'valibot';
import type { ExperiencePathway, PathwayDraft, PathwayVisibility } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, choices, day, kindOf, optionalText, text } from '@/lib/forms/rules';
import { pathwayVisibilities } from '@/lib/labels/pathways';
import { m } from '@/paraglide/messages';

export const pathwaySchema = v.pipe(
  v.object({
    title: text({ missing: m.pathway_title_missing, tooLong: m.pathway_title_long, max: 200 }),
    summary: text({ missing: m.event_summary_missing, tooLong: m.event_summary_long, max: 500 }),
    visibility: kindOf(pathwayVisibilities, m.pathway_visibility_missing),
    organisations: v.pipe(
      choices(),
      v.check((value) => value.length > 0, m.pathway_organisations_missing),
    ),
    programme: choice(),
    community: choice(),
    training: choice(),
    startsOn: day(m.programme_start_missing),
    endsOn: day(m.pathway_end_missing),
    closesDay: v.string(),
    closesTime: v.string(),
    timeZone: v.string(),
    places: v.pipe(
      v.string(),
      v.check(
        (value) => value.trim() === '' || (/^\d{1,4}$/.test(value.trim()) && Number(value) >= 1),
        m.pathway_places_wrong,
      ),
    ),
    contact: optionalText(200, m.pathway_contact_long),
    coordinators: choices(),
    coaches: choices(),
    callText: optionalText(20_000, m.description_long),
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

export type PathwayValues = v.InferOutput<typeof pathwaySchema>;

export const pathwayWords: FieldWords<keyof PathwayValues> = {
  title: m.field_title,
  summary: m.event_summary,
  visibility: m.pathway_visibility,
  organisations: m.pathway_organisations,
  programme: m.field_programme,
  community: m.field_community,
  training: m.pathway_training,
  startsOn: m.field_starts_on,
  endsOn: m.field_ends_on,
  closesDay: m.pathway_closes_day,
  closesTime: m.pathway_closes_time,
  timeZone: m.field_time_zone,
  places: m.pathway_places,
  contact: m.pathway_contact,
  coordinators: m.pathway_coordinators,
  coaches: m.pathway_coaches,
  callText: m.pathway_call_text,
  description: m.field_description,
};

export const EMPTY_PATHWAY: PathwayValues = {
  title: '',
  summary: '',
  visibility: 'PUBLIC',
  organisations: [],
  programme: null,
  community: null,
  training: null,
  startsOn: '',
  endsOn: '',
  closesDay: '',
  closesTime: '23:59:59',
  timeZone: 'Europe/Paris',
  places: '',
  contact: '',
  coordinators: [],
  coaches: [],
  callText: '',
  description: '',
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export function valuesOfPathway(pathway: ExperiencePathway): PathwayValues {
  const { team, callClosesLocal } = pathway;
  const people = (coordinating: boolean) =>
    team
      .filter(({ role }) => (role === 'COORDINATOR') === coordinating)
      .map(({ id, displayName }) => ({ id, label: displayName }));
  return {
    title: pathway.title,
    summary: pathway.summary,
    visibility: pathway.visibility,
    organisations: pathway.organisations.map(named),
    programme: pathway.programme && named(pathway.programme),
    community: pathway.community && named(pathway.community),
    training: pathway.training && named(pathway.training),
    startsOn: pathway.startsOn,
    endsOn: pathway.endsOn,
    closesDay: callClosesLocal?.slice(0, 10) ?? '',
    closesTime: callClosesLocal ? callClosesLocal.slice(11).padEnd(8, ':00') : '23:59:59',
    timeZone: pathway.timeZone,
    places: pathway.places === null ? '' : String(pathway.places),
    contact: pathway.contact ?? '',
    coordinators: people(true),
    coaches: people(false),
    callText: pathway.callText ?? '',
    description: pathway.description ?? '',
  };
}

/** Whoever was of the team as something else stays so; nobody named means whoever creates it. */
export function pathwayDraft(values: PathwayValues, before?: ExperiencePathway): PathwayDraft {
  const team = [
    ...values.coordinators.map(({ id }) => ({ personId: id, role: 'COORDINATOR' as const })),
    ...values.coaches
      .filter(({ id }) => !values.coordinators.some((one) => one.id === id))
      .map(({ id }) => {
        const role = before?.team.find((one) => one.id === id)?.role ?? 'COACH';
        return { personId: id, role: role === 'COORDINATOR' ? ('COACH' as const) : role };
      }),
  ];
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    visibility: values.visibility as PathwayVisibility,
    organisationIds: values.organisations.map(({ id }) => id),
    programmeId: values.programme?.id ?? null,
    communityId: values.community?.id ?? null,
    trainingId: values.training?.id ?? null,
    timeZone: values.timeZone,
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    callClosesLocal: values.closesDay
      ? `${values.closesDay}T${(values.closesTime || '23:59:59').padEnd(8, ':00')}`
      : null,
    places: values.places.trim() === '' ? null : Number(values.places),
    contact: values.contact.trim() || null,
    team: before || team.length > 0 ? team : null,
    callText: values.callText.trim() || null,
    description: values.description.trim() || null,
  });
}
