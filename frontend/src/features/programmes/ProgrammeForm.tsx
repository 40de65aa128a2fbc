import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Programme } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadOrganisations, loadTopics } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { programmeKinds } from '@/lib/labels/programmes';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { DateField, Select, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { type ProgrammeValues, programmeDraft, programmeSchema, programmeWords } from './programmeForm';
import { createProgramme, updateProgramme, useProgrammeSaved } from './saving';

interface ProgrammeFormProps {
  id: string | null;
  stored: Stored<ProgrammeValues>;
  reload?: () => Promise<Stored<ProgrammeValues>>;
}

export function ProgrammeForm({ id, stored, reload }: ProgrammeFormProps) {
  const navigate = useNavigate();
  const remember = useProgrammeSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `programme:${id ?? 'new'}`;
  const record = useRecordForm<ProgrammeValues, Programme>({
    draftKey,
    schema: programmeSchema,
    stored,
    words: programmeWords,
    members: { ownerOrganisationId: 'owner', topicIds: 'topics' },
    save: (values, version) => {
      const body = programmeDraft(values);
      return id !== null && version !== null
        ? updateProgramme(id, version, body)
        : createProgramme(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.programme_saved({ name: saved.name }));
      void navigate({ to: '/programmes/$programmeId', params: { programmeId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof ProgrammeValues) => formState.errors[name]?.message;

  return (
    <RecordForm record={record} words={programmeWords} show={show} cancel={<Cancel id={id} />}>
      <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
      <Select
        label={m.field_kind()}
        empty={m.form_choose()}
        options={optionsOf(programmeKinds)}
        error={error('kind')}
        {...register('kind')}
      />
      <ChoiceField
        control={control}
        name="owner"
        label={m.field_owner()}
        hint={m.combobox_hint()}
        load={loadOrganisations}
      />
      <FieldPair>
        <DateField
          label={m.field_starts_on()}
          hint={m.date_hint()}
          error={error('startsOn')}
          {...register('startsOn')}
        />
        <DateField
          label={m.field_ends_on()}
          hint={m.date_hint()}
          optional
          error={error('endsOn')}
          {...register('endsOn')}
        />
      </FieldPair>
      <ChoicesField
        control={control}
        name="topics"
        label={m.field_topics()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
      <EditorField
        images
        control={control}
        name="description"
        label={m.field_description()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

function Cancel({ id }: { id: string | null }) {
  return id === null ? (
    <LinkButton to="/programmes" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/programmes/$programmeId" params={{ programmeId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof ProgrammeValues, values: ProgrammeValues) {
  switch (name) {
    case 'kind':
      return optionsOf(programmeKinds).find(({ value }) => value === values.kind)?.label;
    case 'owner':
      return values.owner?.label;
    case 'topics':
      return values.topics.map(({ label }) => label).join(', ');
    case 'startsOn':
    case 'endsOn':
      return values[name] && formatDate(values[name]);
    default:
      return values[name];
  }
}
