import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { seriesHolidays } from '@/lib/labels/series';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Checkbox, DateField, FieldError, fieldId, Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { Row } from '@/ui/Layout';
import { rhythms, WEEKDAYS, weekdayName } from './rule';
import type { SeriesValues } from './seriesForm';

/** On which days: the rule, from when to when, and what is left out. */
export function DayFields({ form: { register, control, formState } }: { form: UseFormReturn<SeriesValues> }) {
  const rhythm = useWatch({ control, name: 'rhythm' });
  const field = (name: keyof SeriesValues) => ({ error: formState.errors[name]?.message, ...register(name) });
  return (
    <FieldSet legend={m.series_days_legend()}>
      <Select label={m.series_rhythm()} options={optionsOf(rhythms)} {...field('rhythm')} />
      {rhythm === 'OTHER' ? (
        <TextField
          label={m.series_rule()}
          hint={m.series_rule_hint()}
          autoComplete="off"
          {...field('rule')}
        />
      ) : (
        <Weekdays error={formState.errors.weekdays?.message}>
          {WEEKDAYS.map((day) => (
            <Checkbox key={day} label={weekdayName(day)} value={day} {...register('weekdays')} />
          ))}
        </Weekdays>
      )}
      <FieldPair>
        <DateField label={m.field_starts_on()} hint={m.date_hint()} {...field('startsOn')} />
        <DateField label={m.field_ends_on()} hint={m.date_hint()} {...field('endsOn')} />
      </FieldPair>
      <Select
        label={m.series_holidays()}
        hint={m.series_holidays_hint()}
        options={optionsOf(seriesHolidays)}
        {...field('holidays')}
      />
    </FieldSet>
  );
}

/** The summary of faults leads to the group, not to one of its boxes. */
function Weekdays({ error, children }: { error: string | undefined; children: ReactNode }) {
  return (
    <fieldset
      id={fieldId('weekdays')}
      tabIndex={-1}
      className="stack"
      data-gap="small"
      aria-describedby={error && `${fieldId('weekdays')}-error`}
    >
      <legend className="field-label">{m.series_weekdays()}</legend>
      <Row>{children}</Row>
      <FieldError name="weekdays" error={error} />
    </fieldset>
  );
}
