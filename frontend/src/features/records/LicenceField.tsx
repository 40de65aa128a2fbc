import type { Control } from 'react-hook-form';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { useLicences } from '@/lib/forms/useLicences';
import { m } from '@/paraglide/messages';
import type { RecordValues } from './recordForm';

export default function LicenceField({ control }: { control: Control<RecordValues> }) {
  return (
    <ChoiceField
      control={control}
      name="licence"
      label={m.field_licence()}
      hint={m.licence_hint()}
      optional
      load={useLicences()}
    />
  );
}
