import * as v from 'valibot';
import type {
  Training,
  TrainingDraft,
  TrainingKind,
  TrainingSettings,
  TrainingVisibility,
} from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, choices, kindOf, requiredChoice, text } from '@/lib/forms/rules';
import { trainingKinds, trainingVisibilities } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';

/** Title, sentence and language are of the first version: later they change with its texts. */
export const trainingSchema = v.pipe(
  v.object({
    title: text({ missing: m.training_title_missing, tooLong: m.training_title_long, max: 200 }),
    summary: text({ missing: m.training_summary_missing, tooLong: m.training_summary_long, max: 500 }),
    language: languageRule(),
    kind: kindOf(trainingKinds, m.training_kind_missing),
    organisation: requiredChoice(m.training_organisation_missing),
    community: choice(),
    programme: choice(),
    visibility: kindOf(trainingVisibilities, m.training_visibility_missing),
    wayIn: v.boolean(),
    authors: choices(),
  }),
  v.forward(
    v.partialCheck(
      [['visibility'], ['community']],
      ({ visibility, community }) => visibility !== 'MEMBERS' || community !== null,
      () => m.training_community_missing(),
    ),
    ['community'],
  ),
  v.forward(
    v.partialCheck(
      [['wayIn'], ['community']],
      ({ wayIn, community }) => !wayIn || community !== null,
      () => m.training_way_in_without(),
    ),
    ['community'],
  ),
);

export function languageRule() {
  return v.pipe(v.string(), v.regex(/^\s*[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\s*$/, m.training_language_missing));
}

export type TrainingValues = v.InferOutput<typeof trainingSchema>;

export const trainingWords: FieldWords<keyof TrainingValues> = {
  title: m.field_title,
  summary: m.training_summary,
  language: m.field_language,
  kind: m.field_kind,
  organisation: m.event_organisation,
  community: m.field_community,
  programme: m.field_programme,
  visibility: m.training_visibility,
  wayIn: m.training_way_in_short,
  authors: m.training_authors,
};

export const EMPTY_TRAINING: TrainingValues = {
  title: '',
  summary: '',
  language: 'fr',
  kind: 'SELF_PACED',
  organisation: null,
  community: null,
  programme: null,
  visibility: 'PUBLIC',
  wayIn: false,
  authors: [],
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export function valuesOfTraining(training: Training): TrainingValues {
  const { content, organisation, community, programme, authors } = training;
  return {
    title: content.title,
    summary: content.summary,
    language: content.language,
    kind: training.kind,
    organisation: named(organisation),
    community: community && named(community),
    programme: programme && named(programme),
    visibility: training.visibility,
    wayIn: training.wayIn,
    authors: authors.map(({ id, displayName }) => ({ id, label: displayName })),
  };
}

/** Nobody named means whoever creates it. */
export function settingsOf(values: TrainingValues, before?: Training): TrainingSettings {
  const ids = values.authors.map(({ id }) => id);
  return filled({
    kind: values.kind as TrainingKind,
    organisationId: values.organisation?.id ?? '',
    communityId: values.community?.id ?? null,
    programmeId: values.programme?.id ?? null,
    visibility: values.visibility as TrainingVisibility,
    wayIn: values.wayIn,
    authorIds: before || ids.length > 0 ? ids : null,
  });
}

export function trainingDraft(values: TrainingValues): TrainingDraft {
  return {
    title: values.title.trim(),
    summary: values.summary.trim(),
    language: values.language.trim(),
    settings: settingsOf(values),
  };
}
