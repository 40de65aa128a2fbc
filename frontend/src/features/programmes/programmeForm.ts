import * as v from 'valibot';
import type { Programme, ProgrammeDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choices, day, kindOf, optionalText, requiredChoice, text } from '@/lib/forms/rules';
import { programmeKinds } from '@/lib/labels/programmes';
import { topicChoice } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';

export const programmeSchema = v.pipe(
  v.object({
    name: text({ missing: m.programme_name_missing, tooLong: m.programme_name_long, max: 200 }),
    kind: kindOf(programmeKinds, m.kind_missing),
    description: optionalText(20_000, m.description_long),
    owner: requiredChoice(m.programme_owner_missing),
    topics: choices(),
    startsOn: day(m.programme_start_missing),
    endsOn: v.string(),
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

export type ProgrammeValues = v.InferOutput<typeof programmeSchema>;

export const programmeWords: FieldWords<keyof ProgrammeValues> = {
  name: m.field_name,
  kind: m.field_kind,
  description: m.field_description,
  owner: m.field_owner,
  topics: m.field_topics,
  startsOn: m.field_starts_on,
  endsOn: m.field_ends_on,
};

export const EMPTY_PROGRAMME: ProgrammeValues = {
  name: '',
  kind: '',
  description: '',
  owner: null,
  topics: [],
  startsOn: '',
  endsOn: '',
};

export function valuesOfProgramme(programme: Programme): ProgrammeValues {
  const { name, kind, description, ownerOrganisation, startsOn, endsOn } = programme;
  return {
    name,
    kind,
    description: description ?? '',
    owner: { id: ownerOrganisation.id, label: ownerOrganisation.name },
    topics: programme.topics.map(topicChoice),
    startsOn,
    endsOn: endsOn ?? '',
  };
}

export function programmeDraft(values: ProgrammeValues): ProgrammeDraft {
  return filled({
    name: values.name.trim(),
    kind: values.kind as ProgrammeDraft['kind'],
    description: values.description.trim() || null,
    // The schema lets no form through without an owner.
    ownerOrganisationId: values.owner?.id ?? '',
    topicIds: values.topics.map(({ id }) => id),
    startsOn: values.startsOn,
    endsOn: values.endsOn || null,
  });
}
