import type { Registration } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { registrationStates } from '@/lib/labels/registrations';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Muted } from '@/ui/Layout';

/** The state of a registration in a list, with what explains it. */
export function RegistrationStateBadge({
  state,
  rank,
  reason,
}: Pick<Registration, 'state' | 'rank' | 'reason'>) {
  const look = registrationStates[state];
  return (
    <>
      <StateBadge {...look}>{look.label()}</StateBadge>
      {rank && <Muted small>{m.registration_rank_short({ rank: formatNumber(rank) })}</Muted>}
      {reason && <Muted small>{reason}</Muted>}
    </>
  );
}
