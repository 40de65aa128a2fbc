import { lazy, Suspense } from 'react';
import type { Control, FieldValues } from 'react-hook-form';
import { LoadingState } from '@/ui/States';
import type { EditorFieldProps } from './EditorControl';

// The last and heaviest field of its form: the others do not wait for it.
const EditorControl = lazy(() => import('./EditorControl'));

/**
 * Rich text as a field of a form. With the `draftKey` of its form, what is typed is kept on this device for whoever
 * was signed in when the form opened, until the form is saved.
 */
export function EditorField<Values extends FieldValues>({ control, ...look }: EditorFieldProps<Values>) {
  return (
    <Suspense fallback={<LoadingState lines={4} />}>
      {/* What is lazy cannot be generic; the name was checked against the form here. */}
      <EditorControl {...look} control={control as unknown as Control<FieldValues>} />
    </Suspense>
  );
}
