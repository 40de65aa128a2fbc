import { useMemo } from 'react';
import type { Tour } from '@/api/types';
import { loadTerritories } from '@/lib/forms/loaders';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Checkbox, DateField, Select, TextField } from '@/ui/Field';
import { FieldPair, type FormFault } from '@/ui/Form';
import { Row, Stack } from '@/ui/Layout';
import { loadEventsFor } from './loaders';
import { type StopDate, type StopValues, stopField } from './planForm';
import { formatDays, periodName } from './when';

interface StopFieldsProps {
  at: number;
  stop: StopValues;
  tour: Tour;
  faults: readonly FormFault[];
  onChange: (part: Partial<StopValues>) => void;
  onRemove: () => void;
}

/** One stop, within the form of the plan. */
export function StopFields({ at, stop, tour, faults, onChange, onRemove }: StopFieldsProps) {
  const loadEvents = useMemo(() => loadEventsFor(tour), [tour]);
  const look = (name: string) => ({
    name: stopField(at, name),
    error: faults.find((fault) => fault.name === stopField(at, name))?.message,
  });
  return (
    <Stack>
      <TextField
        label={m.tour_theme()}
        autoComplete="off"
        maxLength={200}
        {...look('theme')}
        value={stop.theme}
        onChange={({ target }) => onChange({ theme: target.value })}
      />
      <StopDateFields stop={stop} tour={tour} look={look} onChange={onChange} />
      <Checkbox
        label={m.tour_regional_day()}
        name={stopField(at, 'regional')}
        checked={stop.regional}
        onChange={({ target }) => onChange({ regional: target.checked, host: null })}
      />
      {!stop.regional && (
        <Combobox
          label={m.tour_host()}
          hint={m.tour_host_hint()}
          optional
          load={loadTerritories}
          value={stop.host}
          onChange={(host) => onChange({ host })}
          {...look('host')}
        />
      )}
      <Combobox
        label={m.tour_event()}
        hint={m.tour_event_hint()}
        optional
        load={loadEvents}
        value={stop.event}
        onChange={(event) => onChange({ event })}
        {...look('event')}
      />
      <Row gap="small">
        <Button variant="quiet" size="small" onClick={onRemove}>
          {m.tour_stop_remove()}
        </Button>
      </Row>
    </Stack>
  );
}

interface StopDateFieldsProps extends Pick<StopFieldsProps, 'stop' | 'tour' | 'onChange'> {
  look: (name: string) => { name: string; error: string | undefined };
}

/** A day, or the period of the tour's rhythm that is all one knows yet. */
function StopDateFields({ stop, tour, look, onChange }: StopDateFieldsProps) {
  const { periods, rhythm } = tour;
  const listed = periods.some(({ startsOn, endsOn }) => startsOn === stop.startsOn && endsOn === stop.endsOn);
  // A period that is none of the tour's stays as it was written.
  const offered =
    listed || stop.startsOn === '' || stop.endsOn === ''
      ? periods
      : [...periods, { startsOn: stop.startsOn, endsOn: stop.endsOn }];
  return (
    <>
      {periods.length > 0 && (
        <Select
          label={m.tour_date_known()}
          options={[
            { value: 'DAY', label: m.tour_date_day() },
            { value: 'PERIOD', label: m.tour_date_period() },
          ]}
          {...look('date')}
          value={stop.date}
          onChange={({ target }) => {
            const date = target.value as StopDate;
            const [first] = periods;
            onChange(date === 'PERIOD' && first ? { date, ...first } : { date, startsOn: '', endsOn: '' });
          }}
        />
      )}
      {stop.date === 'PERIOD' ? (
        <Select
          label={m.field_period()}
          options={offered.map((period) => ({
            value: period.startsOn,
            label: periods.includes(period) ? periodName(period, rhythm) : formatDays(period),
          }))}
          {...look('startsOn')}
          value={stop.startsOn}
          onChange={({ target }) => {
            const chosen = offered.find(({ startsOn }) => startsOn === target.value);
            if (chosen) onChange({ startsOn: chosen.startsOn, endsOn: chosen.endsOn });
          }}
        />
      ) : (
        <FieldPair>
          <DateField
            label={m.tour_day()}
            hint={m.date_hint()}
            {...look('startsOn')}
            value={stop.startsOn}
            onChange={({ target }) =>
              onChange({
                startsOn: target.value,
                ...(stop.endsOn === '' || stop.endsOn === stop.startsOn ? { endsOn: target.value } : {}),
              })
            }
          />
          <DateField
            label={m.tour_last_day()}
            hint={m.date_hint()}
            {...look('endsOn')}
            value={stop.endsOn}
            onChange={({ target }) => onChange({ endsOn: target.value })}
          />
        </FieldPair>
      )}
    </>
  );
}
