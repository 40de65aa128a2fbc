import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { Combobox, type ComboboxProps } from '@/ui/Combobox';
import { MultiCombobox } from '@/ui/MultiCombobox';
import type { Choice } from '@/ui/useSuggestions';

type Shared<Values extends FieldValues> = Omit<
  ComboboxProps<Choice>,
  'value' | 'onChange' | 'name' | 'error'
> & {
  control: Control<Values>;
  name: Path<Values>;
};

/** A combobox as a field of a form: one choice or none. */
export function ChoiceField<Values extends FieldValues>({ control, name, ...look }: Shared<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Combobox
          {...look}
          name={name}
          inputRef={field.ref}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

/** The same for several choices. */
export function ChoicesField<Values extends FieldValues>({
  control,
  name,
  chosenLabel,
  ...look
}: Shared<Values> & { chosenLabel: string }) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <MultiCombobox
          {...look}
          name={name}
          chosenLabel={chosenLabel}
          inputRef={field.ref}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
