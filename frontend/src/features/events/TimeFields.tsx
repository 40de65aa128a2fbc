import { type UseFormReturn, useWatch } from 'react-hook-form';
import { timeZoneOptions } from '@/lib/timeZones';
import { clockChange } from '@/lib/zones';
import { m } from '@/paraglide/messages';
import { DateField, Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import type { EventValues } from './eventSchema';

interface TimeFieldsProps {
  form: UseFormReturn<EventValues>;
  /** As it was: offered too when it is none of the usual ones. */
  zone: string;
}

/** Beginning and end as clocks show them where the event is. */
export function TimeFields({ form, zone }: TimeFieldsProps) {
  const { register, formState, getValues, setValue } = form;
  const error = (name: keyof EventValues) => formState.errors[name]?.message;
  const first = register('startDay');
  return (
    <FieldSet legend={m.event_when()}>
      <FieldPair>
        <DateField
          label={m.event_start_day()}
          hint={m.date_hint()}
          error={error('startDay')}
          {...first}
          onChange={(event) => {
            // Most events are over on the day they begin.
            if (!getValues('endDay')) setValue('endDay', event.target.value);
            return first.onChange(event);
          }}
        />
        <TextField
          label={m.event_start_time()}
          type="time"
          width="short"
          error={error('startTime')}
          {...register('startTime')}
        />
      </FieldPair>
      <ClockNotice form={form} day="startDay" time="startTime" />
      <FieldPair>
        <DateField
          label={m.event_end_day()}
          hint={m.date_hint()}
          error={error('endDay')}
          {...register('endDay')}
        />
        <TextField
          label={m.event_end_time()}
          type="time"
          width="short"
          error={error('endTime')}
          {...register('endTime')}
        />
      </FieldPair>
      <ClockNotice form={form} day="endDay" time="endTime" />
      <Select
        label={m.field_time_zone()}
        hint={m.event_zone_hint()}
        options={timeZoneOptions(zone)}
        error={error('timeZone')}
        {...register('timeZone')}
      />
    </FieldSet>
  );
}

interface ClockNoticeProps {
  form: UseFormReturn<EventValues>;
  day: 'startDay' | 'endDay';
  time: 'startTime' | 'endTime';
}

/** Said before it is saved: what becomes of an hour that the clocks skip, or show twice. */
function ClockNotice({ form: { control }, day, time }: ClockNoticeProps) {
  const [date, hour, zone] = useWatch({ control, name: [day, time, 'timeZone'] });
  const change = date && hour ? clockChange(date, hour, zone) : null;
  if (!change) return null;
  return (
    <Notice tone="attention" live>
      {change === 'skipped' ? m.event_clock_skipped() : m.event_clock_ambiguous()}
    </Notice>
  );
}
