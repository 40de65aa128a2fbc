import { lazy, Suspense } from 'react';
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { LoadingState } from '@/ui/States';

// The rest of the form can be read and written meanwhile.
const SendFiles = lazy(() => import('./SendFiles'));

interface FilesFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: Path<Values>;
  label: string;
  hint?: string;
  optional?: boolean;
  maxFiles?: number;
}

/** Files as a field of a form: they are sent while the rest is being written. */
export function FilesField<Values extends FieldValues>({ control, name, ...look }: FilesFieldProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Suspense fallback={<LoadingState lines={3} />}>
          <SendFiles
            {...look}
            name={name}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        </Suspense>
      )}
    />
  );
}
