import * as v from 'valibot';
import type { ResourceCollection, ResourceCollectionDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { choices, kindOf, optionalText, text } from '@/lib/forms/rules';
import { collectionVisibilities } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';

export const collectionSchema = v.object({
  title: text({ missing: m.resource_title_missing, tooLong: m.resource_title_long, max: 200 }),
  summary: optionalText(1000, m.resource_summary_long),
  visibility: kindOf(collectionVisibilities, m.resource_visibility_missing),
  resources: choices(),
});

export type CollectionValues = v.InferOutput<typeof collectionSchema>;

export const collectionWords: FieldWords<keyof CollectionValues> = {
  title: m.field_title,
  summary: m.field_summary,
  visibility: m.field_resource_visibility,
  resources: m.nav_resources,
};

export const EMPTY_COLLECTION: CollectionValues = {
  title: '',
  summary: '',
  visibility: 'PUBLIC',
  resources: [],
};

export function valuesOfCollection(collection: ResourceCollection): CollectionValues {
  const { title, summary, visibility, resources } = collection;
  return {
    title,
    summary,
    visibility,
    resources: resources.map((resource) => ({ id: resource.id, label: resource.title })),
  };
}

export function collectionDraft(values: CollectionValues): ResourceCollectionDraft {
  return {
    title: values.title.trim(),
    summary: values.summary.trim(),
    visibility: values.visibility as ResourceCollectionDraft['visibility'],
    resourceIds: values.resources.map(({ id }) => id),
  };
}
