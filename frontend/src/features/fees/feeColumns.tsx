import type { Fee } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { registrationStates } from '@/lib/labels/registrations';
import { formatMoney } from '@/lib/money';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Muted } from '@/ui/Layout';
import type { Column } from '@/ui/Table';
import { RepriceButton } from './RepriceButton';

export function feeColumns(): Column<Fee>[] {
  return [
    {
      key: 'name',
      header: m.field_person(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ person, payer, state }) => (
        <>
          {person.displayName}
          {payer && <Muted small>{payer.name}</Muted>}
          {state !== 'CONFIRMED' && (
            <StateBadge {...registrationStates[state]}>{registrationStates[state].label()}</StateBadge>
          )}
        </>
      ),
    },
    {
      key: 'amount',
      header: m.fee_amount(),
      sort: { ascending: 'amount', descending: '-amount' },
      wide: true,
      cell: ({ amount, sentence, quotedAt }) => (
        <>
          <strong>{formatMoney(amount)}</strong>
          <Muted small>{sentence}</Muted>
          <Muted small>{m.fee_quoted_at({ when: formatMoment(quotedAt, 'short') })}</Muted>
        </>
      ),
    },
    {
      key: 'current',
      header: m.fee_current(),
      wide: true,
      cell: (fee) =>
        fee.current ? (
          <>
            {fee.current.amount && <strong>{formatMoney(fee.current.amount)}</strong>}
            <Muted small>{fee.current.sentence}</Muted>
            <RepriceButton fee={fee} />
          </>
        ) : (
          m.fee_unchanged()
        ),
    },
  ];
}
