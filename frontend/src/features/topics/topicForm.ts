import * as v from 'valibot';
import type { Topic, TopicDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, choices, optionalText, text } from '@/lib/forms/rules';
import { topicChoice } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';

const LONGEST = 200;

/** A name, or an address, a line. */
const lines = v.pipe(
  v.string(),
  v.check((value) => linesOf(value).every((line) => line.length <= LONGEST), m.topic_names_long),
);

export const topicSchema = v.object({
  labelFr: text({ missing: m.name_fr_missing, tooLong: m.topic_name_long, max: LONGEST }),
  labelEn: text({ missing: m.name_en_missing, tooLong: m.topic_name_long, max: LONGEST }),
  broader: choice(),
  namesFr: lines,
  namesEn: lines,
  definitionFr: optionalText(2000, m.topic_definition_long),
  definitionEn: optionalText(2000, m.topic_definition_long),
  related: choices(),
  matches: v.pipe(
    v.string(),
    v.check((value) => linesOf(value).every((line) => /^https?:\/\/\S+$/.test(line)), m.topic_matches_wrong),
  ),
});

export type TopicValues = v.InferOutput<typeof topicSchema>;

export const topicWords: FieldWords<keyof TopicValues> = {
  labelFr: m.field_name_fr,
  labelEn: m.field_name_en,
  broader: m.topic_broader,
  namesFr: m.topic_names_fr,
  namesEn: m.topic_names_en,
  definitionFr: m.topic_definition_fr,
  definitionEn: m.topic_definition_en,
  related: m.topic_related,
  matches: m.topic_matches,
};

export const topicMembers = {
  prefLabel: 'labelFr',
  broaderId: 'broader',
  altLabels: 'namesFr',
  definition: 'definitionFr',
  relatedIds: 'related',
  exactMatches: 'matches',
} as const;

export function emptyTopic(broader: Topic | null): TopicValues {
  return {
    labelFr: '',
    labelEn: '',
    broader: broader && topicChoice(broader),
    namesFr: '',
    namesEn: '',
    definitionFr: '',
    definitionEn: '',
    related: [],
    matches: '',
  };
}

export function valuesOfTopic(topic: Topic): TopicValues {
  const { prefLabel, broader, altLabels, definition, related, exactMatches } = topic;
  return {
    labelFr: prefLabel.fr,
    labelEn: prefLabel.en,
    broader: broader && topicChoice(broader),
    namesFr: altLabels.fr.join('\n'),
    namesEn: altLabels.en.join('\n'),
    definitionFr: definition.fr ?? '',
    definitionEn: definition.en ?? '',
    related: related.map(topicChoice),
    matches: exactMatches.join('\n'),
  };
}

export function topicDraft(scheme: string, values: TopicValues): TopicDraft {
  return filled({
    scheme,
    prefLabel: { fr: values.labelFr.trim(), en: values.labelEn.trim() },
    altLabels: { fr: linesOf(values.namesFr), en: linesOf(values.namesEn) },
    definition: { fr: values.definitionFr.trim() || null, en: values.definitionEn.trim() || null },
    broaderId: values.broader?.id ?? null,
    relatedIds: values.related.map(({ id }) => id),
    exactMatches: linesOf(values.matches),
  });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
