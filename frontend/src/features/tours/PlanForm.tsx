import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Tour } from '@/api/types';
import { formatDate } from '@/lib/format';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import {
  blankStop,
  type PlanValues,
  planDraft,
  planFaults,
  planSchema,
  planWords,
  type StopValues,
  valuesOfPlan,
} from './planForm';
import { StopFields } from './StopFields';
import { planTour, useTourSaved } from './saving';
import { stopDays } from './when';

interface PlanFormProps {
  tour: Tour;
  reload: () => Promise<Tour>;
}

const MOST_STOPS = 200;

/** All stops of a tour: written and saved at once, then kept by date. */
export default function PlanForm({ tour, reload }: PlanFormProps) {
  const navigate = useNavigate();
  const remember = useTourSaved();
  const params = { tourId: tour.id };
  const record = useRecordForm<PlanValues, Tour>({
    draftKey: `tour-plan:${tour.id}`,
    schema: planSchema,
    stored: storedOf(tour),
    words: planWords,
    save: (values, version) => planTour(tour.id, version ?? tour.version, planDraft(values)),
    onSaved: (saved) => {
      remember(saved);
      toast(m.tour_planned({ title: saved.title }));
      void navigate({ to: '/tours/$tourId', params });
    },
    reload: () => reload().then(storedOf),
  });
  const { field } = useController({ control: record.form.control, name: 'stops' });
  const stops = field.value;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const wrong = record.attempt > 0 ? planFaults(stops) : [];
  const isOpen = ({ key }: StopValues) => opened.includes(key) || wrong.some(({ stop }) => stop === key);
  const toggle = ({ key }: StopValues) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  const change = (key: string, part: Partial<StopValues>) =>
    field.onChange(stops.map((stop) => (stop.key === key ? { ...stop, ...part } : stop)));
  const add = () => {
    const stop = blankStop(tour, stops);
    setOpened([...opened, stop.key]);
    field.onChange([...stops, stop]);
  };

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'stops'), ...wrong],
      }}
      words={planWords}
      show={(_, values) => <PlanInShort stops={values.stops} />}
      cancel={
        <LinkButton to="/tours/$tourId" params={params} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      {stops.length === 0 && <Muted>{m.tour_stops_none()}</Muted>}
      <Sortable
        label={m.tour_stops()}
        items={stops}
        nameOf={nameOf}
        onMove={(from, to) => field.onChange(moved(stops, from, to))}
        head={(stop, at) => (
          <strong>
            {at + 1}. {[whenOf(stop, tour), nameOf(stop, at)].filter(Boolean).join(' · ')}
          </strong>
        )}
        buttons={(stop, at) => (
          <Button variant="secondary" size="small" aria-expanded={isOpen(stop)} onClick={() => toggle(stop)}>
            {isOpen(stop) ? m.agenda_fold() : m.action_edit()}{' '}
            <span className="visually-hidden">{nameOf(stop, at)}</span>
          </Button>
        )}
      >
        {(stop, at) =>
          isOpen(stop) && (
            <StopFields
              at={at}
              stop={stop}
              tour={tour}
              faults={wrong}
              onChange={(part) => change(stop.key, part)}
              onRemove={() => field.onChange(stops.filter(({ key }) => key !== stop.key))}
            />
          )
        }
      </Sortable>
      {stops.length < MOST_STOPS && (
        <div>
          <Button variant="secondary" icon="plus" onClick={add}>
            {m.tour_stop_add()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

function storedOf(tour: Tour): Stored<PlanValues> {
  return { values: valuesOfPlan(tour), version: tour.version };
}

function nameOf({ theme }: StopValues, at: number): string {
  return theme.trim() || m.tour_stop_rank({ rank: at + 1 });
}

/** Its day, or the period that is all one knows. */
function whenOf({ date, startsOn, endsOn }: StopValues, { periods, rhythm }: Tour): string {
  return (
    startsOn && stopDays({ dated: date === 'DAY', startsOn, endsOn: endsOn || startsOn }, periods, rhythm)
  );
}

function moved(stops: readonly StopValues[], from: number, to: number): StopValues[] {
  const stop = stops[from];
  return stop ? stops.toSpliced(from, 1).toSpliced(to, 0, stop) : [...stops];
}

function PlanInShort({ stops }: { stops: readonly StopValues[] }) {
  return (
    <Stack gap="small">
      {stops.map(({ key, startsOn, theme, host }) => (
        <p key={key}>
          {[startsOn && formatDate(startsOn), theme, host?.label ?? m.tour_host_unknown()].join(' · ')}
        </p>
      ))}
    </Stack>
  );
}
