import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { EventSeries, SeriesSlot } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { today } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { slotStates } from '@/lib/labels/series';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { YearBoard, type YearMonth } from '@/ui/YearBoard';
import { slotLook } from './badges';
import { seriesBoard } from './details';
import { SlotTable } from './SlotTable';

// It brings forms: fetched when a date is opened.
const SlotSheet = lazy(() => import('./SlotSheet'));

/** How many dates to come are shown in full. */
const NEXT = 8;

/** All dates at a glance, then the next ones in full, or whichever is chosen. */
export function SeriesBoard({ series }: { series: EventSeries }) {
  const query = useQuery(seriesBoard(series.id));
  return (
    <Section
      title={m.series_board()}
      aside={<CsvExport path={`/api/v1/event-series/${series.id}/slots`} query={{}} name="dates" />}
    >
      <Loaded query={query} lines={6}>
        {({ slots }) =>
          slots.length === 0 ? (
            <EmptyState title={m.series_board_empty()} />
          ) : (
            <Board series={series} slots={slots} />
          )
        }
      </Loaded>
    </Section>
  );
}

function Board({ series, slots }: { series: EventSeries; slots: SeriesSlot[] }) {
  const [chosen, setChosen] = useState<string>();
  const opened = useOnceTrue(chosen !== undefined);
  const [whole, setWhole] = useState(false);
  const coming = slots.filter(({ day }) => day >= today());
  const shown = whole ? slots : coming.slice(0, NEXT);
  const slot = slots.find(({ id }) => id === chosen);
  return (
    <Stack gap="large">
      <YearBoard
        caption={m.series_board_of({ title: series.title })}
        month={m.series_month()}
        days={m.series_days()}
        months={monthsOf(slots)}
        legend={Object.values(slotStates).map(({ label, ...look }) => ({ label: label(), ...look }))}
        onChoose={setChosen}
      />
      {opened && (
        <Suspense fallback={null}>
          <SlotSheet series={series} slot={slot} onClose={() => setChosen(undefined)} />
        </Suspense>
      )}
      <SlotTable series={series} slots={shown} onChoose={setChosen} />
      {(whole || shown.length < slots.length) && (
        <div>
          <Button variant="secondary" onClick={() => setWhole(!whole)}>
            {whole ? m.series_board_coming() : m.series_board_whole()}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function monthsOf(slots: readonly SeriesSlot[]): YearMonth[] {
  const months = new Map<string, SeriesSlot[]>();
  for (const slot of slots) {
    const month = slot.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), slot]);
  }
  return [...months].map(([month, its]) => ({
    key: month,
    name: formatDay(`${month}-01`, { month: 'long', year: 'numeric' }),
    days: its.map((slot) => {
      const { label, tone, shape } = slotLook(slot);
      const name = formatDay(slot.day, { weekday: 'long', day: 'numeric', month: 'long' });
      const what = slot.event?.title ?? slot.reason;
      return {
        key: slot.id,
        number: String(Number(slot.day.slice(8))),
        spoken: what ? `${name} : ${label()}, ${what}` : `${name} : ${label()}`,
        tone,
        shape,
      };
    }),
  }));
}
