import * as v from 'valibot';
import type { Kit, KitDraft, KitSettings, KitVisibility } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, choices, kindOf, requiredChoice, text } from '@/lib/forms/rules';
import { kitVisibilities } from '@/lib/labels/kitSettings';
import { m } from '@/paraglide/messages';

/** A title is of the first version: later it changes with its texts. Editors are named once there is a kit. */
export const kitSchema = v.pipe(
  v.object({
    title: text({ missing: m.kit_title_missing, tooLong: m.kit_title_long, max: 200 }),
    owner: requiredChoice(m.kit_owner_missing),
    community: choice(),
    programme: choice(),
    visibility: kindOf(kitVisibilities, m.kit_visibility_missing),
    editors: choices(),
  }),
  v.forward(
    v.partialCheck(
      [['visibility'], ['community']],
      ({ visibility, community }) => visibility !== 'MEMBERS' || community !== null,
      () => m.kit_community_missing(),
    ),
    ['community'],
  ),
);

export type KitValues = v.InferOutput<typeof kitSchema>;

export const kitWords: FieldWords<keyof KitValues> = {
  title: m.field_title,
  owner: m.kit_owner,
  community: m.field_community,
  programme: m.field_programme,
  visibility: m.kit_visibility,
  editors: m.kit_editors,
};

export const EMPTY_KIT: KitValues = {
  title: '',
  owner: null,
  community: null,
  programme: null,
  visibility: 'PUBLIC',
  editors: [],
};

const named = (one: { id: string; name: string } | null) => one && { id: one.id, label: one.name };

export function valuesOfKit({ title, owner, community, programme, visibility, editors }: Kit): KitValues {
  return {
    title,
    owner: named(owner),
    community: named(community),
    programme: named(programme),
    visibility,
    editors: editors.map(({ id, displayName }) => ({ id, label: displayName })),
  };
}

function settings(values: KitValues) {
  return {
    ownerId: values.owner?.id ?? '',
    communityId: values.community?.id ?? null,
    programmeId: values.programme?.id ?? null,
    visibility: values.visibility as KitVisibility,
  };
}

export function kitDraft(values: KitValues): KitDraft {
  return filled({ title: values.title.trim(), language: 'fr', ...settings(values) });
}

export function kitSettings(values: KitValues): KitSettings {
  return filled({ ...settings(values), editorIds: values.editors.map(({ id }) => id) });
}
