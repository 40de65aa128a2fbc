import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import { EditorField } from '@/lib/forms/EditorField';
import { FilesField } from '@/lib/forms/FilesField';
import { loadTrainings } from '@/lib/forms/trainings';
import { kitSectionKinds } from '@/lib/labels/kitSections';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Select, TextField } from '@/ui/Field';
import { CitationsField } from './CitationsField';
import { trainingOf } from './loaders';
import { MethodFields } from './MethodFields';
import type { SectionValues } from './sectionForm';

interface SectionFieldsProps {
  form: UseFormReturn<SectionValues>;
  draftKey: string;
  /** Whether its kind, its training and its file are those of the kit it came from. */
  adopted?: boolean;
}

/** The fields of a section: those of its kind, its text, and what it draws on. */
export function SectionFields({ form, draftKey, adopted = false }: SectionFieldsProps) {
  const { register, control, formState } = form;
  const kind = useWatch({ control, name: 'kind' });
  const field = (name: keyof SectionValues) => ({
    error: formState.errors[name]?.message as string | undefined,
    ...register(name),
  });
  return (
    <>
      {!adopted && (
        <Select label={m.kit_section_kind()} options={optionsOf(kitSectionKinds)} {...field('kind')} />
      )}
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      {kind === 'METHOD_SHEET' && <MethodFields form={form} />}
      {!adopted && kind === 'TRAINING_MODULE' && <TrainingFields form={form} />}
      {!adopted && kind === 'TEMPLATE' && (
        <FilesField
          control={control}
          name="files"
          label={m.kit_file()}
          hint={m.kit_file_hint()}
          maxFiles={1}
        />
      )}
      <EditorField
        control={control}
        name="body"
        label={m.kit_body()}
        optional
        maxLength={50_000}
        draftKey={draftKey}
      />
      <CitationsField control={control} />
    </>
  );
}

/** A training, and one of its modules where one alone is meant. */
function TrainingFields({ form: { control, setValue } }: { form: UseFormReturn<SectionValues> }) {
  const { field: training, fieldState } = useController({ control, name: 'training' });
  const module = useController({ control, name: 'moduleKey' }).field;
  const { data } = useQuery({ ...trainingOf(training.value?.id ?? ''), enabled: training.value !== null });
  const modules = training.value && data ? data.content.modules : [];
  return (
    <>
      <Combobox
        name="training"
        label={m.kit_training()}
        hint={m.combobox_hint()}
        load={loadTrainings}
        inputRef={training.ref}
        value={training.value}
        onChange={(chosen) => {
          training.onChange(chosen);
          // Keys of modules belong to one training.
          setValue('moduleKey', '');
        }}
        onBlur={training.onBlur}
        error={fieldState.error?.message}
      />
      {modules.length > 0 && (
        <Select
          name="moduleKey"
          label={m.kit_module()}
          optional
          empty={m.kit_module_all()}
          options={modules.map(({ key, title }) => ({ value: key, label: title }))}
          value={module.value}
          onChange={module.onChange}
        />
      )}
    </>
  );
}
