import type { UseFormReturn } from 'react-hook-form';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { eventModes, wheelchairChoices } from '@/lib/labels/events';
import { provisions } from '@/lib/labels/provisions';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Checkbox, Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { RadioGroup } from '@/ui/RadioGroup';
import type { EventValues } from './eventSchema';
import { loadCommunes } from './loaders';

interface EventPlaceFieldsProps {
  form: UseFormReturn<EventValues>;
  mode: string;
}

/** Where, and who can take part there. */
export function EventPlaceFields({ form, mode }: EventPlaceFieldsProps) {
  const { register, control, formState } = form;
  const error = (name: keyof EventValues) => formState.errors[name]?.message;
  const text = (name: 'place' | 'address' | 'room' | 'link') => ({
    optional: true,
    autoComplete: 'off',
    error: error(name),
    ...register(name),
  });
  return (
    <>
      <FieldSet legend={m.event_where()}>
        <Select
          label={m.event_mode()}
          options={optionsOf(eventModes)}
          error={error('mode')}
          {...register('mode')}
        />
        {mode !== 'ONLINE' && (
          <>
            <TextField label={m.event_place()} hint={m.event_place_hint()} {...text('place')} />
            <TextField label={m.event_address()} {...text('address')} />
            <FieldPair>
              <ChoiceField
                control={control}
                name="commune"
                label={m.event_commune()}
                hint={m.event_commune_hint()}
                optional
                load={loadCommunes}
              />
              <TextField label={m.event_room()} hint={m.event_joins_hint()} {...text('room')} />
            </FieldPair>
          </>
        )}
        {mode !== 'ON_SITE' && (
          <TextField label={m.event_link()} type="url" hint={m.event_joins_hint()} {...text('link')} />
        )}
      </FieldSet>
      <FieldSet legend={m.event_access()}>
        {mode !== 'ONLINE' && (
          <RadioGroup
            legend={m.event_wheelchair()}
            options={optionsOf(wheelchairChoices)}
            error={error('wheelchair')}
            {...register('wheelchair')}
          />
        )}
        <Muted small>{m.event_provisions_hint()}</Muted>
        {optionsOf(provisions).map(({ value, label }) => (
          <Checkbox key={value} label={label} value={value} {...register('provisions')} />
        ))}
      </FieldSet>
    </>
  );
}
