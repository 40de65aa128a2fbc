import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Resource, ResourceAuthor } from '@/api/types';
import { languageName } from '@/lib/format';
import { EditorField } from '@/lib/forms/EditorField';
import { FilesField } from '@/lib/forms/FilesField';
import { describeFiles } from '@/lib/forms/files';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { resourceKinds, resourceVisibilities } from '@/lib/labels/resources';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { LoadingState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { type ResourceValues, resourceDraft, resourceSchema } from './resourceForm';
import { resourceWords } from './resourceWords';
import { createResource, updateResource, useResourceSaved } from './saving';

// Where it stands and for whom: below the texts, and all of what is chosen from lists.
const ResourceSettings = lazy(() => import('./ResourceSettings'));

interface ResourceFormProps {
  id: string | null;
  stored: Stored<ResourceValues>;
  /** People of the platform who may stand among the authors. */
  known: readonly ResourceAuthor[];
  reload?: () => Promise<Stored<ResourceValues>>;
}

export function ResourceForm({ id, stored, known, reload }: ResourceFormProps) {
  const navigate = useNavigate();
  const remember = useResourceSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `resource:${id ?? `new:${(stored.values.meeting ?? stored.values.community)?.id ?? ''}`}`;
  const record = useRecordForm<ResourceValues, Resource>({
    draftKey,
    schema: resourceSchema,
    stored,
    words: resourceWords,
    members: {
      attachmentIds: 'files',
      territoryId: 'territory',
      communityId: 'community',
      cycleYearId: 'cycleYear',
      meetingId: 'meeting',
      ownerOrganisationId: 'owner',
      topicIds: 'topics',
    },
    save: async (values, version) => {
      await describeFiles(values.files);
      const body = resourceDraft(values, known);
      return id !== null && version !== null ? updateResource(id, version, body) : createResource(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.resource_saved({ name: (saved.revision ?? saved.content).title }));
      void navigate({ to: '/ressources/$resourceId', params: { resourceId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof ResourceValues) => formState.errors[name]?.message;

  return (
    <RecordForm
      record={record}
      words={resourceWords}
      show={show}
      cancel={<Cancel id={id} stored={stored.values} />}
    >
      <Select
        label={m.field_kind()}
        options={optionsOf(resourceKinds)}
        empty={m.form_choose()}
        width="short"
        error={error('kind')}
        {...register('kind')}
      />
      <TextField label={m.field_title()} autoComplete="off" error={error('title')} {...register('title')} />
      <TextArea
        label={m.field_summary()}
        hint={m.resource_summary_hint()}
        rows={3}
        error={error('summary')}
        {...register('summary')}
      />
      <FilesField
        control={control}
        name="files"
        label={m.field_files()}
        hint={m.resource_files_hint()}
        optional
        maxFiles={50}
      />
      <TextField
        label={m.field_link()}
        type="url"
        autoComplete="off"
        optional
        error={error('link')}
        {...register('link')}
      />
      <EditorField
        images
        control={control}
        name="body"
        label={m.field_presentation()}
        hint={m.resource_body_hint()}
        optional
        maxLength={50_000}
        draftKey={draftKey}
      />
      <TextArea
        label={m.field_authors()}
        hint={m.resource_authors_hint()}
        rows={3}
        optional
        error={error('authors')}
        {...register('authors')}
      />
      <Suspense fallback={<LoadingState lines={8} />}>
        <ResourceSettings form={record.form} stored={stored.values} />
      </Suspense>
    </RecordForm>
  );
}

function Cancel({ id, stored: { community, meeting } }: { id: string | null; stored: ResourceValues }) {
  if (id !== null) {
    return (
      <LinkButton to="/ressources/$resourceId" params={{ resourceId: id }} variant="secondary">
        {m.action_cancel()}
      </LinkButton>
    );
  }
  if (meeting) {
    return (
      <LinkButton to="/reunions/$meetingId" params={{ meetingId: meeting.id }} variant="secondary">
        {m.action_cancel()}
      </LinkButton>
    );
  }
  return community ? (
    <LinkButton
      to="/communautes/$communityId/ressources"
      params={{ communityId: community.id }}
      variant="secondary"
    >
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/ressources" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof ResourceValues, values: ResourceValues) {
  switch (name) {
    case 'licence':
    case 'territory':
    case 'owner':
    case 'community':
    case 'cycleYear':
    case 'meeting':
      return values[name]?.label;
    case 'kind':
      return optionsOf(resourceKinds).find(({ value }) => value === values.kind)?.label;
    case 'visibility':
      return optionsOf(resourceVisibilities).find(({ value }) => value === values.visibility)?.label;
    case 'language':
      return languageName(values.language);
    case 'topics':
      return values.topics.map(({ label }) => label).join(', ');
    case 'files':
      return values.files.map((file) => file.name).join(', ');
    default:
      return values[name];
  }
}
