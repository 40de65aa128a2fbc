import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { eventQuery } from '@/api/named';
import { useSession } from '@/api/session';
import type { Event } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { registrationStates } from '@/lib/labels/registrations';
import { formatMoney } from '@/lib/money';
import { formatStart, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { registrationDetails } from './queries';
import { RegisterDialog } from './RegisterDialog';
import { RegistrationActions } from './RegistrationActions';

const YourNeed = lazy(() => import('./YourNeed'));

/** The reader's place at an event, for its page; nothing where nobody registers. */
export default function YourPlace({ eventId }: { eventId: string }) {
  const { data: event } = useQuery(eventQuery(eventId));
  if (!event || event.registration.mode === 'NONE' || event.state === 'DRAFT') return null;
  const { mine } = event.registration;
  return (
    <Section title={m.registration_yours()}>
      <Stack>
        {mine ? <Mine id={mine.id} /> : <WayIn event={event} />}
        <Seats registration={event.registration} />
        {event.actions.includes('READ_REGISTRATIONS') && (
          <div>
            <LinkButton to="/evenements/$eventId/inscriptions" params={{ eventId }} variant="secondary">
              {m.registrations_title()}
            </LinkButton>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function Mine({ id }: { id: string }) {
  const query = useQuery(registrationDetails(id));
  const zone = useZone();
  return (
    <Loaded query={query} lines={2}>
      {(registration) => {
        const { state, rank, offeredUntil, fee } = registration;
        const look = registrationStates[state];
        return (
          <Stack gap="small">
            <div>
              <StateBadge {...look}>{look.label()}</StateBadge>
            </div>
            {rank && <p>{m.registration_rank({ rank: formatNumber(rank) })}</p>}
            {offeredUntil && <p>{m.registration_offered_until({ when: formatStart(offeredUntil, zone) })}</p>}
            {fee && <p>{m.registration_fee({ amount: formatMoney(fee) })}</p>}
            <RegistrationActions registration={registration} />
            <Suspense>
              <YourNeed registrationId={id} />
            </Suspense>
          </Stack>
        );
      }}
    </Loaded>
  );
}

function WayIn({ event }: { event: Event }) {
  const { signedIn } = useSession();
  const [asking, setAsking] = useState(false);
  if (!signedIn) return <p>{m.registration_sign_in()}</p>;
  if (!event.actions.includes('REGISTER')) return <p>{m.registration_not_open()}</p>;
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{m.registration_register()}</Button>
      <RegisterDialog event={event} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}

function Seats({ registration: { left, waiting } }: { registration: Event['registration'] }) {
  if (left === null) return null;
  return (
    <p className="small muted">
      {left > 0
        ? m.registration_left({ count: left, shown: formatNumber(left) })
        : m.registration_full({ count: waiting, shown: formatNumber(waiting) })}
    </p>
  );
}
