import { useState } from 'react';
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { useSession } from '@/api/session';
import { Editor, type EditorProps } from '@/ui/Editor';
import { sendImage } from './sendImage';
import { textKey } from './texts';

export type EditorFieldProps<Values extends FieldValues> = Omit<
  EditorProps,
  'value' | 'onChange' | 'name' | 'error' | 'onUploadImage'
> & {
  control: Control<Values>;
  name: Path<Values>;
  /** Whether images can be put in: of texts whose objects own them (docs/adr/0010). */
  images?: true;
};

/** What `EditorField` brings into a form. */
export default function EditorControl(props: EditorFieldProps<FieldValues>) {
  const { control, name, draftKey, images, ...look } = props;
  const session = useSession();
  // As in the form itself: its text stays with whoever opened it, even when the session has ended under it.
  const [person] = useState(session.person?.id ?? '');
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Editor
          {...look}
          onUploadImage={images && sendImage}
          name={name}
          draftKey={draftKey && textKey(person, draftKey, name)}
          inputRef={field.ref}
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
