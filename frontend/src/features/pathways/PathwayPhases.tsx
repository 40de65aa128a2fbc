import { Link } from '@tanstack/react-router';
import type { PathwayPhase } from '@/api/types';
import { today } from '@/lib/format';
import { phaseKinds } from '@/lib/labels/pathways';
import { formatStart, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { formatDays } from './when';

/** The phases in their order, each with its days and its events; what is over, goes on or is to come looks so. */
export function PathwayPhases({ phases }: { phases: readonly PathwayPhase[] }) {
  const zone = useZone();
  const now = today();
  return (
    <Section title={m.pathway_phases()}>
      {phases.length === 0 && <EmptyState title={m.pathway_phases_none()} />}
      {phases.length > 0 && (
        <Timeline
          label={m.pathway_phases()}
          entries={phases.map(({ id, number, kind, title, summary, startsOn, endsOn, events }) => ({
            id,
            at: startsOn,
            when: `${formatDays({ startsOn, endsOn })} · ${phaseKinds[kind]()}`,
            title: `${number}. ${title}`,
            ...(endsOn < now
              ? { tone: 'neutral' as const, shape: 'full' as const }
              : startsOn <= now
                ? { tone: 'positive' as const, shape: 'half' as const }
                : { tone: 'accent' as const, shape: 'hollow' as const }),
            detail: (
              <Stack gap="small">
                {summary && <p>{summary}</p>}
                {events.length > 0 && (
                  <ul>
                    {events.map((event) => (
                      <li key={event.id}>
                        <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
                          {event.title}
                        </Link>
                        , {formatStart(event.startsAt, zone)}
                        {event.state === 'CANCELLED' && ` (${m.event_state_cancelled()})`}
                      </li>
                    ))}
                  </ul>
                )}
              </Stack>
            ),
          }))}
        />
      )}
    </Section>
  );
}
