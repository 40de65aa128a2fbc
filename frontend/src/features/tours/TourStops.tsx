import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Tour, TourStop } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { stopDays } from './when';

const StopEventDialog = lazy(() => import('./StopEventDialog'));

/** The stops in the order of time. */
export function TourStops({ tour }: { tour: Tour }) {
  const mayPlan = tour.actions.includes('UPDATE');
  const [carried, setCarried] = useState<TourStop>();
  return (
    <Section
      title={m.tour_stops()}
      aside={
        mayPlan && (
          <LinkButton to="/tours/$tourId/etapes" params={{ tourId: tour.id }} icon="list" variant="secondary">
            {m.tour_plan()}
          </LinkButton>
        )
      }
    >
      {tour.stops.length === 0 ? (
        <EmptyState title={m.tour_stops_none()} />
      ) : (
        <Table
          caption={m.tour_stops()}
          columns={columns(tour, mayPlan, setCarried)}
          rows={tour.stops}
          rowKey={({ id }) => id}
        />
      )}
      {mayPlan && (
        <Suspense fallback={null}>
          <StopEventDialog tour={tour} stop={carried} onClose={() => setCarried(undefined)} />
        </Suspense>
      )}
    </Section>
  );
}

function columns(tour: Tour, mayPlan: boolean, onCarry: (stop: TourStop) => void): Column<TourStop>[] {
  return [
    {
      key: 'theme',
      header: m.tour_theme(),
      cell: ({ number, theme, regional }) => (
        <>
          {number}. {theme} {regional && <Tag discreet>{m.tour_regional()}</Tag>}
        </>
      ),
    },
    {
      key: 'when',
      header: m.tour_when(),
      cell: (stop) => stopDays(stop, tour.periods, tour.rhythm),
    },
    {
      key: 'host',
      header: m.tour_host(),
      cell: ({ host, regional }) => {
        if (regional) return m.tour_everybody();
        return host ? (
          <Link to="/territoires/$territoryId" params={{ territoryId: host.id }}>
            {host.name}
          </Link>
        ) : (
          <Muted>{m.tour_host_unknown()}</Muted>
        );
      },
    },
    {
      key: 'event',
      header: m.tour_event(),
      cell: (stop) => {
        if (stop.event)
          return (
            <Link to="/evenements/$eventId" params={{ eventId: stop.event.id }}>
              {stop.event.title}
            </Link>
          );
        return mayPlan ? (
          <Button variant="secondary" size="small" onClick={() => onCarry(stop)}>
            {m.tour_event_create()}
            <span className="visually-hidden"> : {stop.theme}</span>
          </Button>
        ) : null;
      },
    },
  ];
}
