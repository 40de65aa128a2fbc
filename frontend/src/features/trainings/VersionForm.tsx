import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { TrainingVersion } from '@/api/types';
import { EditorField } from '@/lib/forms/EditorField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Checkbox, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { PrerequisiteFields } from './PrerequisiteFields';
import {
  prerequisiteFaults,
  type VersionValues,
  valuesOfVersion,
  versionDraft,
  versionSchema,
  versionWords,
} from './versionForm';
import { saveVersion, useVersionSaved } from './versions';

interface VersionFormProps {
  version: TrainingVersion;
  reload: () => Promise<TrainingVersion>;
}

/** Each save begins a form of its own, on the version it made. */
export default function VersionForm({ version, reload }: VersionFormProps) {
  const remember = useVersionSaved();
  const [saved, setSaved] = useState(version);
  return (
    <TextsForm
      key={saved.version}
      version={saved}
      reload={reload}
      onSaved={(next) => {
        remember(next);
        setSaved(next);
        toast(m.version_saved());
      }}
    />
  );
}

interface TextsFormProps extends VersionFormProps {
  onSaved: (saved: TrainingVersion) => void;
}

/** What a version says of itself: its words, what is better known before, what completing it asks. */
function TextsForm({ version, reload, onSaved }: TextsFormProps) {
  const draftKey = `version:${version.id}`;
  const record = useRecordForm<VersionValues, TrainingVersion>({
    draftKey,
    schema: versionSchema,
    stored: storedOf(version),
    words: versionWords,
    save: (values, number) => saveVersion(version.id, number ?? version.version, versionDraft(values)),
    onSaved,
    reload: () => reload().then(storedOf),
  });
  const { register, control, formState, watch } = record.form;
  const prerequisites = useController({ control, name: 'prerequisites' }).field;
  const wrong = record.attempt > 0 ? prerequisiteFaults(prerequisites.value) : [];
  const field = (name: keyof VersionValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'prerequisites'), ...wrong],
      }}
      words={versionWords}
      show={show}
      cancel={null}
    >
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextArea
        label={m.training_summary()}
        hint={m.training_summary_hint()}
        rows={2}
        {...field('summary')}
      />
      <EditorField
        control={control}
        name="objectives"
        label={m.training_objectives()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
      <TextField label={m.training_audience()} optional autoComplete="off" {...field('audience')} />
      <FieldPair>
        <TextField
          label={m.field_language()}
          hint={m.training_language_hint()}
          autoComplete="off"
          width="short"
          {...field('language')}
        />
        <TextField
          label={m.training_licence()}
          hint={m.version_licence_hint()}
          optional
          autoComplete="off"
          {...field('licence')}
        />
      </FieldPair>
      <PrerequisiteFields
        prerequisites={prerequisites.value}
        faults={wrong}
        onChange={prerequisites.onChange}
      />
      <FieldSet legend={m.training_completion()}>
        <p>{m.training_condition_modules()}</p>
        <FieldPair>
          <TextField
            label={m.version_events()}
            hint={m.version_count_hint()}
            inputMode="numeric"
            width="short"
            {...field('events')}
          />
          <TextField
            label={m.version_contributions()}
            hint={m.version_count_hint()}
            inputMode="numeric"
            width="short"
            {...field('contributions')}
          />
        </FieldPair>
        <Checkbox label={m.version_certificate()} {...register('certificate')} />
        {watch('certificate') && (
          <TextField
            label={m.version_valid_months()}
            hint={m.version_valid_months_hint()}
            optional
            inputMode="numeric"
            width="short"
            {...field('validMonths')}
          />
        )}
      </FieldSet>
    </RecordForm>
  );
}

function storedOf(version: TrainingVersion): Stored<VersionValues> {
  return { values: valuesOfVersion(version.content), version: version.version };
}

function show(name: keyof VersionValues, values: VersionValues) {
  switch (name) {
    case 'prerequisites':
      return values.prerequisites.map(({ statement }) => statement).join(' · ');
    case 'certificate':
      return values.certificate && m.training_certificate_issued();
    default:
      return values[name];
  }
}
