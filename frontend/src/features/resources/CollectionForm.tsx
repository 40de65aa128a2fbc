import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResourceCollection } from '@/api/types';
import { ChoicesField } from '@/lib/forms/ChoiceField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { loadResources } from '@/lib/forms/resources';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { collectionVisibilities } from '@/lib/labels/resources';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { type CollectionValues, collectionDraft, collectionSchema, collectionWords } from './collectionForm';
import { createCollection, updateCollection, useResourcesChanged } from './saving';

interface CollectionFormProps {
  id: string | null;
  stored: Stored<CollectionValues>;
  reload?: () => Promise<Stored<CollectionValues>>;
}

export function CollectionForm({ id, stored, reload }: CollectionFormProps) {
  const navigate = useNavigate();
  const changed = useResourcesChanged();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<CollectionValues, ResourceCollection>({
    draftKey: `collection:${id ?? 'new'}`,
    schema: collectionSchema,
    stored,
    words: collectionWords,
    members: { resourceIds: 'resources' },
    save: (values, version) => {
      const body = collectionDraft(values);
      return id !== null && version !== null
        ? updateCollection(id, version, body)
        : createCollection(body, key);
    },
    onSaved: (saved) => {
      void changed();
      toast(m.collection_saved({ name: saved.title }));
      void navigate({ to: '/ressources/collections/$collectionId', params: { collectionId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof CollectionValues) => formState.errors[name]?.message;

  return (
    <RecordForm record={record} words={collectionWords} show={show} cancel={<Cancel id={id} />}>
      <TextField label={m.field_title()} autoComplete="off" error={error('title')} {...register('title')} />
      <TextArea
        label={m.field_summary()}
        rows={3}
        optional
        error={error('summary')}
        {...register('summary')}
      />
      <ChoicesField
        control={control}
        name="resources"
        label={m.nav_resources()}
        hint={m.collection_resources_hint()}
        chosenLabel={m.collection_chosen()}
        optional
        load={loadResources}
      />
      <Select
        label={m.field_resource_visibility()}
        options={optionsOf(collectionVisibilities)}
        error={error('visibility')}
        {...register('visibility')}
      />
    </RecordForm>
  );
}

function Cancel({ id }: { id: string | null }) {
  return id === null ? (
    <LinkButton to="/ressources/collections" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/ressources/collections/$collectionId" params={{ collectionId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof CollectionValues, values: CollectionValues) {
  switch (name) {
    case 'visibility':
      return optionsOf(collectionVisibilities).find(({ value }) => value === values.visibility)?.label;
    case 'resources':
      return values.resources.map(({ label }) => label).join(', ');
    default:
      return values[name];
  }
}
