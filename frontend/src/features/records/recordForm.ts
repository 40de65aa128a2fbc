import * as v from 'valibot';
import type {
  ExperienceRecord,
  ExperienceRecordDraft,
  ExperienceRecordText,
  OrganisationKind,
  Overcome,
  RecordVisibility,
} from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { fileOf } from '@/lib/forms/files';
import { filled } from '@/lib/forms/filled';
import { choice, choices, kindOf, optionalText, text } from '@/lib/forms/rules';
import { organisationKinds } from '@/lib/labels/organisations';
import { recordVisibilities } from '@/lib/labels/records';
import { topicChoice } from '@/lib/labels/topics';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import type { AttachedFile } from '@/ui/FileUpload';

const title = () => text({ missing: m.record_title_missing, tooLong: m.record_title_long, max: 200 });

/** What a record begins with. */
export const beginningSchema = v.pipe(
  v.object({
    title: title(),
    territory: choice(),
    organisation: choice(),
    programme: choice(),
    community: choice(),
    anonymous: v.boolean(),
    visibility: kindOf(recordVisibilities, m.record_visibility_missing),
  }),
  v.forward(
    v.partialCheck(
      [['territory'], ['organisation']],
      ({ territory, organisation }) => territory !== null || organisation !== null,
      () => m.record_owner_missing(),
    ),
    ['territory'],
  ),
);

export type BeginningValues = v.InferOutput<typeof beginningSchema>;

export const beginningWords: FieldWords<keyof BeginningValues> = {
  title: m.field_title,
  territory: m.record_territory,
  organisation: m.record_organisation,
  programme: m.field_programme,
  community: m.field_community,
  visibility: m.record_visibility,
  anonymous: m.record_anonymous,
};

export const EMPTY_BEGINNING: BeginningValues = {
  title: '',
  territory: null,
  organisation: null,
  programme: null,
  community: null,
  anonymous: false,
  visibility: 'PUBLIC',
};

export function beginningDraft(values: BeginningValues): ExperienceRecordDraft {
  return filled({
    title: values.title.trim(),
    language: 'fr',
    territoryId: values.territory?.id ?? null,
    organisationId: values.organisation?.id ?? null,
    programmeId: values.programme?.id ?? null,
    communityId: values.community?.id ?? null,
    anonymous: values.anonymous,
    visibility: values.visibility as RecordVisibility,
  });
}

const key = v.string();
const rowsOf = <S extends v.GenericSchema>(
  row: S,
  complete: (item: v.InferOutput<S>) => boolean,
  name: () => string,
) =>
  v.pipe(
    v.array(row),
    v.check(
      (all) => all.every(complete),
      () => m.record_row_missing({ name: name() }),
    ),
  );

const partner = v.object({ key, kind: v.string(), name: v.string(), role: v.string() });
const step = v.object({ key, since: v.string(), until: v.string(), text: v.string() });
const figure = v.object({ key, label: v.string(), value: v.string(), unit: v.string() });
const obstacle = v.object({ key, topic: choice(), overcome: v.string(), how: v.string() });
const lever = v.object({ key, topic: choice(), how: v.string() });
const cost = v.object({ key, label: v.string(), amount: v.string() });

const filledIn = (value: string) => value.trim() !== '';
const month = (value: string) => value === '' || /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(value);
const decimal = (value: string) => /^-?\d{1,12}([.,]\d{1,4})?$/.test(value.replaceAll(/\s/g, ''));

export const recordSchema = v.object({
  title: title(),
  summary: optionalText(1000, m.record_summary_long),
  language: v.string(),
  licence: choice(),
  topics: choices(),
  authors: v.pipe(choices(), v.minLength(1, m.record_authors_missing)),
  context: v.string(),
  challenge: v.string(),
  partners: rowsOf(partner, ({ kind }) => kind in organisationKinds, m.record_partners),
  actions: rowsOf(step, (one) => filledIn(one.text) && month(one.since) && month(one.until), m.record_steps),
  results: v.string(),
  figures: rowsOf(
    figure,
    ({ label, value, unit }) => filledIn(label) && decimal(value) && filledIn(unit),
    m.record_figures,
  ),
  obstacles: rowsOf(obstacle, ({ topic, overcome }) => topic !== null && overcome !== '', m.record_obstacles),
  levers: rowsOf(lever, ({ topic }) => topic !== null, m.record_levers),
  means: v.string(),
  costs: rowsOf(cost, ({ label, amount }) => filledIn(label) && decimal(amount), m.record_costs),
  lessons: v.string(),
  transfer: v.string(),
  files: v.array(v.custom<AttachedFile>(() => true)),
  sources: choices(),
});

export type RecordValues = v.InferOutput<typeof recordSchema>;

export const recordWords: FieldWords<keyof RecordValues> = {
  title: m.field_title,
  summary: m.field_summary,
  language: m.field_language,
  licence: m.field_licence,
  topics: m.field_topics,
  authors: m.record_authors,
  context: m.record_context,
  challenge: m.record_challenge,
  partners: m.record_partners,
  actions: m.record_steps,
  results: m.record_results,
  figures: m.record_figures,
  obstacles: m.record_obstacles,
  levers: m.record_levers,
  means: m.record_means,
  costs: m.record_costs,
  lessons: m.record_lessons,
  transfer: m.record_transfer,
  files: m.field_files,
  sources: m.record_sources,
};

export const newKey = () => crypto.randomUUID();

/** What is being written: beside a published version, or the only one. */
export function valuesOfRecord(record: ExperienceRecord): RecordValues {
  const written = record.revision ?? record.content;
  if (!written) throw new Error('Whoever writes a record reads it');
  const linked = new Set([...written.obstacles, ...written.levers].map(({ topic }) => topic.id));
  return {
    title: written.title,
    summary: written.summary,
    language: written.language,
    licence: written.licence === null ? null : { id: written.licence, label: licenceName(written.licence) },
    topics: record.topics.filter(({ id }) => !linked.has(id)).map(topicChoice),
    authors: record.authors.map(({ id, displayName }) => ({ id, label: displayName })),
    context: written.context ?? '',
    challenge: written.challenge ?? '',
    partners: written.partners.map(({ kind, name, role }) => ({
      key: newKey(),
      kind,
      name: name ?? '',
      role,
    })),
    actions: written.actions.map(({ since, until, text: done }) => ({
      key: newKey(),
      since: since ?? '',
      until: until ?? '',
      text: done,
    })),
    results: written.results ?? '',
    figures: written.figures.map((one) => ({ key: newKey(), ...one })),
    obstacles: written.obstacles.map(({ topic, overcome, how }) => ({
      key: newKey(),
      topic: topicChoice(topic),
      overcome,
      how,
    })),
    levers: written.levers.map(({ topic, how }) => ({ key: newKey(), topic: topicChoice(topic), how })),
    means: written.means ?? '',
    costs: written.costs.map(({ label, amount }) => ({ key: newKey(), label, amount: amount.amount })),
    lessons: written.lessons ?? '',
    transfer: written.transferConditions ?? '',
    files: written.attachmentIds
      .flatMap((id) => record.attachments.filter((one) => one.id === id))
      .map(fileOf),
    sources: record.sources.map(({ id, title: name, code }) => ({ id, label: name, detail: code })),
  };
}

const plain = (value: string) => value.replaceAll(/\s/g, '').replace(',', '.');
const ids = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id);

export function recordText(values: RecordValues): ExperienceRecordText {
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    language: values.language,
    licence: values.licence?.id ?? null,
    context: values.context.trim() || null,
    challenge: values.challenge.trim() || null,
    partners: values.partners.map(({ kind, name, role }) => ({
      kind: kind as OrganisationKind,
      name: name.trim() || null,
      role: role.trim(),
    })),
    actions: values.actions.map(({ since, until, text: done }) => ({
      since: since || null,
      until: until || null,
      text: done.trim(),
    })),
    results: values.results.trim() || null,
    figures: values.figures.map(({ label, value, unit }) => ({
      label: label.trim(),
      value: plain(value),
      unit: unit.trim(),
    })),
    obstacles: values.obstacles.map(({ topic, overcome, how }) => ({
      topicId: topic?.id ?? '',
      overcome: overcome as Overcome,
      how: how.trim(),
    })),
    levers: values.levers.map(({ topic, how }) => ({ topicId: topic?.id ?? '', how: how.trim() })),
    means: values.means.trim() || null,
    costs: values.costs.map(({ label, amount }) => ({
      label: label.trim(),
      amount: { amount: plain(amount), currency: 'EUR' },
    })),
    lessons: values.lessons.trim() || null,
    transferConditions: values.transfer.trim() || null,
    attachmentIds: ids(values.files),
    authorIds: ids(values.authors),
    topicIds: ids(values.topics),
    sourceIds: ids(values.sources),
  });
}

/** The chapters of the guided writing, with the fields of each. */
export const CHAPTERS = [
  {
    key: 'essential',
    label: m.record_chapter_essential,
    fields: ['title', 'summary', 'topics', 'authors', 'licence', 'language'],
  },
  { key: 'context', label: m.record_chapter_context, fields: ['context', 'challenge'] },
  { key: 'alliance', label: m.record_chapter_alliance, fields: ['partners'] },
  { key: 'actions', label: m.record_chapter_actions, fields: ['actions'] },
  { key: 'results', label: m.record_chapter_results, fields: ['results', 'figures'] },
  { key: 'obstacles', label: m.record_chapter_obstacles, fields: ['obstacles', 'levers'] },
  { key: 'means', label: m.record_chapter_means, fields: ['means', 'costs'] },
  { key: 'lessons', label: m.record_chapter_lessons, fields: ['lessons', 'transfer'] },
  { key: 'sources', label: m.record_chapter_sources, fields: ['files', 'sources'] },
] as const satisfies readonly {
  key: string;
  label: () => string;
  fields: readonly (keyof RecordValues)[];
}[];

export type Chapter = (typeof CHAPTERS)[number]['key'];

/** Whether all that peers need of a chapter is written; nothing where they need nothing. */
export function isFilled(chapter: Chapter, values: RecordValues): boolean | undefined {
  return NEEDED[chapter]?.every((field) => {
    const value = values[field];
    return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
  });
}

const NEEDED: Partial<Record<Chapter, readonly (keyof RecordValues)[]>> = {
  essential: ['title', 'summary'],
  context: ['context', 'challenge'],
  actions: ['actions'],
  results: ['results'],
  lessons: ['lessons'],
};
