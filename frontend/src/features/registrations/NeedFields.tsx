import { provisions } from '@/lib/labels/provisions';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Checkbox, TextArea } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import type { NeedValues } from './needForm';

interface NeedFieldsProps {
  values: NeedValues;
  error?: string | undefined;
  onChange: (values: NeedValues) => void;
}

/** What somebody needs to take part, with who reads it and until when. */
export function NeedFields({ values, error, onChange }: NeedFieldsProps) {
  return (
    <>
      <TextArea
        name="need"
        label={m.need_words()}
        hint={m.need_read_by()}
        error={error}
        optional
        rows={3}
        maxLength={500}
        value={values.words}
        onChange={({ target }) => onChange({ ...values, words: target.value })}
      />
      <FieldSet legend={m.need_provisions()}>
        {optionsOf(provisions).map(({ value, label }) => (
          <Checkbox
            key={value}
            name="needProvisions"
            label={label}
            value={value}
            checked={values.provisions.includes(value)}
            onChange={({ target }) =>
              onChange({
                ...values,
                provisions: target.checked
                  ? [...values.provisions, value]
                  : values.provisions.filter((one) => one !== value),
              })
            }
          />
        ))}
      </FieldSet>
    </>
  );
}

interface NeedChoiceProps extends NeedFieldsProps {
  label: string;
}

/** The same behind a question, where most people have nothing to say. */
export function NeedChoice({ label, values, ...rest }: NeedChoiceProps) {
  return (
    <>
      <Checkbox
        name="needAsked"
        label={label}
        checked={values.asked}
        onChange={({ target }) => rest.onChange({ ...values, asked: target.checked })}
      />
      {values.asked && <NeedFields values={values} {...rest} />}
    </>
  );
}
