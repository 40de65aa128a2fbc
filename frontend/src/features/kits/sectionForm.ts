import * as v from 'valibot';
import type { Attachment, CitedRecord, KitSectionKind, KitSectionText } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { fileOf } from '@/lib/forms/files';
import { choice, kindOf, optionalText, text } from '@/lib/forms/rules';
import { kitSectionKinds } from '@/lib/labels/kitSections';
import { m } from '@/paraglide/messages';
import type { AttachedFile } from '@/ui/FileUpload';

const step = v.object({ key: v.string(), text: v.string() });

/** A record that a section draws on, in the version that was read. */
const citation = v.object({
  recordId: v.string(),
  number: v.number(),
  latest: v.number(),
  label: v.string(),
  withdrawn: v.boolean(),
});

const whole = (value: string) => value.trim() === '' || /^[1-9]\d{0,3}$/.test(value.trim());
const count = () => v.pipe(v.string(), v.check(whole, m.kit_count_wrong));

/** A territory that adapts a section has its kind, its training and its file from the kit. */
export const ownSectionSchema = v.pipe(
  v.object({
    kind: kindOf(kitSectionKinds, m.kit_section_kind_missing),
    title: text({ missing: m.kit_section_title_missing, tooLong: m.kit_title_long, max: 200 }),
    purpose: optionalText(1000, m.kit_purpose_long),
    minutes: count(),
    groupFrom: count(),
    groupTo: count(),
    materials: v.string(),
    steps: v.array(step),
    pitfalls: v.string(),
    body: v.string(),
    training: choice(),
    moduleKey: v.string(),
    files: v.array(v.custom<AttachedFile>(() => true)),
    citations: v.array(citation),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['purpose']],
      ({ kind, purpose }) => kind !== 'METHOD_SHEET' || purpose.trim() !== '',
      () => m.kit_purpose_missing(),
    ),
    ['purpose'],
  ),
);

export const sectionSchema = v.pipe(
  ownSectionSchema,
  v.forward(
    v.partialCheck(
      [['kind'], ['training']],
      ({ kind, training }) => kind !== 'TRAINING_MODULE' || training !== null,
      () => m.kit_training_missing(),
    ),
    ['training'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['files']],
      ({ kind, files }) => kind !== 'TEMPLATE' || files.length > 0,
      () => m.kit_file_missing(),
    ),
    ['files'],
  ),
);

export type SectionValues = v.InferOutput<typeof sectionSchema>;
export type CitationValues = SectionValues['citations'][number];

export const sectionWords: FieldWords<keyof SectionValues> = {
  kind: m.kit_section_kind,
  title: m.field_title,
  purpose: m.kit_purpose,
  minutes: m.kit_minutes_field,
  groupFrom: m.kit_group_from,
  groupTo: m.kit_group_to,
  materials: m.kit_materials,
  steps: m.kit_steps,
  pitfalls: m.kit_pitfalls,
  body: m.kit_body,
  training: m.kit_training,
  moduleKey: m.kit_module,
  files: m.kit_file,
  citations: m.kit_sources,
};

export const EMPTY_SECTION: SectionValues = {
  kind: 'METHOD_SHEET',
  title: '',
  purpose: '',
  minutes: '',
  groupFrom: '',
  groupTo: '',
  materials: '',
  steps: [],
  pitfalls: '',
  body: '',
  training: null,
  moduleKey: '',
  files: [],
  citations: [],
};

/** What a text names and its form must show: cited records, its training, its file. */
export interface Named {
  records: readonly CitedRecord[];
  training?: { id: string; label: string } | undefined;
  file?: Attachment | undefined;
}

const said = (value: number | null | undefined) => (value ? String(value) : '');

export function valuesOfSection(content: KitSectionText, named: Named): SectionValues {
  const { kind, title, body, method, trainingId, moduleKey, attachmentId, citations } = content;
  return {
    kind,
    title,
    purpose: method?.purpose ?? '',
    minutes: said(method?.minutes),
    groupFrom: said(method?.groupFrom),
    groupTo: said(method?.groupTo),
    materials: method?.materials.join('\n') ?? '',
    steps: method?.steps.map((one, at) => ({ key: `step-${at}`, text: one })) ?? [],
    pitfalls: method?.pitfalls.join('\n') ?? '',
    body: body ?? '',
    training: trainingId === null ? null : (named.training ?? { id: trainingId, label: trainingId }),
    moduleKey: moduleKey ?? '',
    files: attachmentId && named.file ? [fileOf(named.file)] : [],
    citations: citations.map(({ recordId, number }) => {
      const record = named.records.find((one) => one.recordId === recordId);
      return citationOf(recordId, number, record);
    }),
  };
}

function citationOf(recordId: string, number: number, record: CitedRecord | undefined): CitationValues {
  return {
    recordId,
    number,
    latest: Math.max(number, record?.latest ?? number),
    label: record?.title ? `${record.title} (${record.code})` : m.kit_source_hidden(),
    withdrawn: record?.state === 'WITHDRAWN',
  };
}

const lines = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const counted = (value: string) => (value.trim() === '' ? null : Number(value));

export function sectionText(values: SectionValues): KitSectionText {
  const { kind } = values;
  return {
    kind: kind as KitSectionKind,
    title: values.title.trim(),
    body: values.body.trim() || null,
    method:
      kind === 'METHOD_SHEET'
        ? {
            purpose: values.purpose.trim(),
            minutes: counted(values.minutes),
            groupFrom: counted(values.groupFrom),
            groupTo: counted(values.groupTo),
            materials: lines(values.materials),
            steps: values.steps.map((one) => one.text.trim()).filter(Boolean),
            pitfalls: lines(values.pitfalls),
          }
        : null,
    trainingId: kind === 'TRAINING_MODULE' ? (values.training?.id ?? null) : null,
    moduleKey: kind === 'TRAINING_MODULE' ? values.moduleKey || null : null,
    attachmentId: kind === 'TEMPLATE' ? (values.files[0]?.id ?? null) : null,
    citations: values.citations.map(({ recordId, number }) => ({ recordId, number })),
  };
}

/** How a value reads where two versions stand side by side. */
export function showSection(name: keyof SectionValues, values: SectionValues): string | null {
  switch (name) {
    case 'kind':
      return kitSectionKinds[values.kind as KitSectionKind]?.() ?? null;
    case 'steps':
      return values.steps.map((one, at) => `${at + 1}. ${one.text}`).join('\n');
    case 'training':
      return values.training?.label ?? null;
    case 'files':
      return values.files.map((one) => one.name).join(', ');
    case 'citations':
      return values.citations.map(citationInWords).join('\n');
    default:
      return values[name];
  }
}

function citationInWords({ label, number }: CitationValues): string {
  return `${label}, ${m.record_version({ number: String(number) }).toLowerCase()}`;
}
