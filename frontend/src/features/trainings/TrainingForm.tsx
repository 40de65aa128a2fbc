import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { Training } from '@/api/types';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadCommunities } from '@/lib/forms/communities';
import { loadOrganisations } from '@/lib/forms/loaders';
import { loadPeople } from '@/lib/forms/people';
import { loadProgrammes } from '@/lib/forms/programmes';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { trainingKinds, trainingVisibilities } from '@/lib/labels/trainings';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox, Select, TextArea, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { createTraining, updateTraining, useTrainingSaved } from './saving';
import {
  EMPTY_TRAINING,
  settingsOf,
  type TrainingValues,
  trainingDraft,
  trainingSchema,
  trainingWords,
  valuesOfTraining,
} from './trainingForm';

interface TrainingFormProps {
  training?: Training;
  reload?: () => Promise<Training>;
}

/** A new training; of one there is, what does not belong to its versions. */
export default function TrainingForm({ training, reload }: TrainingFormProps) {
  const navigate = useNavigate();
  const remember = useTrainingSaved();
  const mayFindPeople = useMay('READ_PEOPLE');
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<TrainingValues, Training>({
    draftKey: `training:${training?.id ?? 'new'}`,
    schema: trainingSchema,
    stored: training ? storedOf(training) : { values: EMPTY_TRAINING, version: null },
    words: trainingWords,
    members: {
      programmeId: 'programme',
      organisationId: 'organisation',
      communityId: 'community',
      authorIds: 'authors',
    },
    save: (values, version) =>
      training
        ? updateTraining(training.id, version ?? training.version, settingsOf(values, training))
        : createTraining(trainingDraft(values), key),
    onSaved: (saved) => {
      remember(saved);
      toast(m.training_saved({ title: saved.content.title }));
      if (!training && saved.draftVersionId)
        void navigate({
          to: '/formations/versions/$versionId',
          params: { versionId: saved.draftVersionId },
        });
      else void navigate({ to: '/formations/$trainingId', params: { trainingId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof TrainingValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm record={record} words={trainingWords} show={show} cancel={<Cancel id={training?.id} />}>
      {!training && (
        <>
          <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
          <TextArea
            label={m.training_summary()}
            hint={m.training_summary_hint()}
            rows={2}
            {...field('summary')}
          />
          <TextField
            label={m.field_language()}
            hint={m.training_language_hint()}
            autoComplete="off"
            width="short"
            {...field('language')}
          />
        </>
      )}
      <Select label={m.field_kind()} options={optionsOf(trainingKinds)} {...field('kind')} />
      <ChoiceField
        control={control}
        name="organisation"
        label={m.event_organisation()}
        hint={m.combobox_hint()}
        load={loadOrganisations}
      />
      <ChoiceField
        control={control}
        name="community"
        label={m.field_community()}
        hint={m.combobox_hint()}
        optional
        load={loadCommunities}
      />
      <Checkbox label={m.training_way_in_field()} {...register('wayIn')} />
      <Select
        label={m.training_visibility()}
        options={optionsOf(trainingVisibilities)}
        {...field('visibility')}
      />
      <ChoiceField
        control={control}
        name="programme"
        label={m.field_programme()}
        hint={m.combobox_hint()}
        optional
        load={loadProgrammes}
      />
      {mayFindPeople && (
        <ChoicesField
          control={control}
          name="authors"
          label={m.training_authors()}
          hint={m.training_authors_hint()}
          chosenLabel={m.training_authors()}
          optional
          load={loadPeople}
        />
      )}
    </RecordForm>
  );
}

function storedOf(training: Training): Stored<TrainingValues> {
  return { values: valuesOfTraining(training), version: training.version };
}

function Cancel({ id }: { id: string | undefined }) {
  return id === undefined ? (
    <LinkButton to="/formations" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/formations/$trainingId" params={{ trainingId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof TrainingValues, values: TrainingValues) {
  switch (name) {
    case 'organisation':
    case 'community':
    case 'programme':
      return values[name]?.label;
    case 'authors':
      return values.authors.map(({ label }) => label).join(', ');
    case 'kind':
      return optionsOf(trainingKinds).find(({ value }) => value === values.kind)?.label;
    case 'visibility':
      return optionsOf(trainingVisibilities).find(({ value }) => value === values.visibility)?.label;
    case 'wayIn':
      return values.wayIn && m.training_way_in_community();
    default:
      return values[name];
  }
}
