import { Controller, type UseFormReturn } from 'react-hook-form';
import { RowsField } from '@/lib/forms/RowsField';
import { m } from '@/paraglide/messages';
import { TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import type { SectionValues } from './sectionForm';

/** How to go about it: what for, how long, with how many, with what, and step by step. */
export function MethodFields({ form }: { form: UseFormReturn<SectionValues> }) {
  const { register, control, formState } = form;
  const field = (name: keyof SectionValues) => ({
    error: formState.errors[name]?.message as string | undefined,
    ...register(name),
  });
  const number = { inputMode: 'numeric', autoComplete: 'off', width: 'short', optional: true } as const;
  return (
    <>
      <TextArea label={m.kit_purpose()} rows={2} {...field('purpose')} />
      <TextField label={m.kit_minutes_field()} {...number} {...field('minutes')} />
      <FieldPair>
        <TextField label={m.kit_group_from()} {...number} {...field('groupFrom')} />
        <TextField label={m.kit_group_to()} {...number} {...field('groupTo')} />
      </FieldPair>
      <TextArea
        label={m.kit_materials()}
        hint={m.kit_one_a_line()}
        optional
        rows={3}
        {...field('materials')}
      />
      <Controller
        control={control}
        name="steps"
        render={({ field: { value, onChange } }) => (
          <RowsField
            legend={m.kit_steps()}
            rows={value}
            nameOf={(rank) => m.kit_step({ rank })}
            add={m.kit_step_add()}
            blank={() => ({ key: crypto.randomUUID(), text: '' })}
            most={50}
            onChange={onChange}
          >
            {({ text }, rank, set) => (
              <TextArea
                name={`step-${rank}`}
                label={m.kit_step_what({ rank })}
                rows={2}
                maxLength={2000}
                value={text}
                onChange={({ target }) => set({ text: target.value })}
              />
            )}
          </RowsField>
        )}
      />
      <TextArea label={m.kit_pitfalls()} hint={m.kit_one_a_line()} optional rows={3} {...field('pitfalls')} />
    </>
  );
}
