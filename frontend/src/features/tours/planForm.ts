import * as v from 'valibot';
import type { Tour, TourPlanDraft, TourStop } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

/** How much is known of the date: its day, or only the period. */
export type StopDate = 'DAY' | 'PERIOD';

const stopSchema = v.object({
  /** Of the form; the stop's own where it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  theme: v.string(),
  date: v.picklist(['DAY', 'PERIOD'] satisfies StopDate[]),
  startsOn: v.string(),
  endsOn: v.string(),
  regional: v.boolean(),
  host: choice(),
  event: choice(),
});

export const planSchema = v.object({
  stops: v.pipe(
    v.array(stopSchema),
    v.check((stops) => planFaults(stops).length === 0, m.tour_plan_wrong),
  ),
});

export type PlanValues = v.InferOutput<typeof planSchema>;
export type StopValues = v.InferOutput<typeof stopSchema>;

export const planWords: FieldWords<keyof PlanValues> = { stops: m.tour_stops };

/** In the first period that has no stop yet. */
export function blankStop(tour: Tour, stops: readonly StopValues[]): StopValues {
  const free = tour.periods.find(
    ({ startsOn, endsOn }) => !stops.some((stop) => stop.startsOn >= startsOn && stop.startsOn <= endsOn),
  );
  return {
    key: crypto.randomUUID(),
    id: null,
    theme: '',
    date: free ? 'PERIOD' : 'DAY',
    startsOn: free?.startsOn ?? '',
    endsOn: free?.endsOn ?? '',
    regional: false,
    host: null,
    event: null,
  };
}

export function valuesOfPlan({ stops }: Tour): PlanValues {
  return { stops: stops.map(valuesOfStop) };
}

function valuesOfStop({ id, theme, dated, startsOn, endsOn, regional, host, event }: TourStop): StopValues {
  return {
    key: id,
    id,
    theme,
    date: dated ? 'DAY' : 'PERIOD',
    startsOn,
    endsOn,
    regional,
    host: host && { id: host.id, label: host.name },
    event: event && { id: event.id, label: event.title },
  };
}

export function planDraft({ stops }: PlanValues): TourPlanDraft {
  return {
    stops: stops.map(({ id, theme, date, startsOn, endsOn, regional, host, event }) =>
      filled({
        id,
        theme: theme.trim(),
        startsOn,
        endsOn: endsOn || startsOn,
        dated: date === 'DAY',
        regional,
        hostId: regional ? null : (host?.id ?? null),
        eventId: event?.id ?? null,
      }),
    ),
  };
}

type Fault = FormFault & { name: string; stop: string };

/** What is wrong with the stops, each fault at its field. What merely does not fit is no fault. */
export function planFaults(stops: readonly StopValues[]): Fault[] {
  return stops.flatMap((stop, at) => {
    const rank = at + 1;
    const faults: Fault[] = [];
    const blame = (field: string, message: string) =>
      faults.push({ name: stopField(at, field), message, stop: stop.key });
    if (stop.theme.trim() === '') blame('theme', m.tour_theme_missing({ rank }));
    if (stop.startsOn === '') blame('startsOn', m.tour_day_missing({ rank }));
    if (stop.endsOn !== '' && stop.endsOn < stop.startsOn) blame('endsOn', m.tour_last_day_early({ rank }));
    const same = ({ regional, host }: StopValues) => !regional && host !== null && host.id === stop.host?.id;
    if (!stop.regional && stops.slice(0, at).some(same))
      blame('host', m.tour_host_twice({ rank, host: stop.host?.label ?? '' }));
    return faults;
  });
}

export function stopField(at: number, field: string): string {
  return `stops.${at}.${field}`;
}
