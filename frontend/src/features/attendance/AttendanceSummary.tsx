import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '@/api/named';
import { formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Figures } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { figuresQuery } from './queries';

/** How many came, for the page of an event that takes registrations; nothing for who does not run it. */
export default function AttendanceSummary({ eventId }: { eventId: string }) {
  const { data: event } = useQuery(eventQuery(eventId));
  if (!event || event.state === 'DRAFT' || event.registration.mode === 'NONE') return null;
  return event.actions.includes('READ_REGISTRATIONS') ? <Summary eventId={eventId} /> : null;
}

function Summary({ eventId }: { eventId: string }) {
  const query = useQuery(figuresQuery(eventId));
  return (
    <Section title={m.attendance_title()}>
      <Stack>
        <Loaded query={query} lines={2}>
          {({ registered, present, absent, unnoted }) => (
            <Figures
              figures={[
                { term: m.attendance_registered(), value: formatNumber(registered) },
                { term: m.attendance_present(), value: formatNumber(present) },
                { term: m.attendance_absent(), value: formatNumber(absent) },
                { term: m.attendance_unnoted(), value: formatNumber(unnoted) },
              ]}
            />
          )}
        </Loaded>
        <div>
          <LinkButton to="/evenements/$eventId/presences" params={{ eventId }} variant="secondary">
            {m.attendance_open()}
          </LinkButton>
        </div>
      </Stack>
    </Section>
  );
}
