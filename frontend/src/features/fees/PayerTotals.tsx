import { useQuery } from '@tanstack/react-query';
import type { FeeTotals } from '@/api/types';
import DownloadButton from '@/lib/DownloadButton';
import { formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { formatMoney } from '@/lib/money';
import { m } from '@/paraglide/messages';
import { Figures } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';
import { feeTotals } from './queries';

type Payer = FeeTotals['payers'][number];

/** What each payer owes, with its statement; nothing where nobody owes anything. */
export function PayerTotals({ eventId }: { eventId: string }) {
  const query = useQuery(feeTotals(eventId));
  return (
    <Loaded query={query}>
      {({ amount, registrations, complete, payers }) => (
        <Stack>
          <Figures
            figures={[
              { term: m.fees_total(), value: formatMoney(amount) },
              { term: m.registrations_title(), value: formatNumber(registrations) },
            ]}
          />
          {payers.length > 0 && (
            <Section title={m.fees_by_payer()}>
              {!complete && <Notice tone="neutral">{m.fees_incomplete()}</Notice>}
              <Table
                caption={m.fees_by_payer()}
                rows={payers}
                rowKey={({ organisation, person }) => organisation?.id ?? person?.id ?? ''}
                columns={columns(eventId)}
              />
            </Section>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function columns(eventId: string): Column<Payer>[] {
  return [
    {
      key: 'payer',
      header: m.fee_payer(),
      cell: ({ organisation, person }) =>
        organisation?.name ?? m.fee_pays_themselves({ name: person?.displayName ?? '' }),
    },
    {
      key: 'registrations',
      header: m.registrations_title(),
      cell: ({ registrations }) => formatNumber(registrations),
    },
    { key: 'amount', header: m.fee_amount(), cell: ({ amount }) => formatMoney(amount) },
    {
      key: 'statement',
      header: m.field_actions(),
      cell: ({ organisation }) =>
        organisation && (
          <DownloadButton
            address={`/api/v1/events/${eventId}/fees/statements/${organisation.id}`}
            type="application/pdf"
            name={`${m.fee_statement()}.pdf`}
            size="small"
          >
            {m.fee_statement()}
            <span className="visually-hidden"> : {organisation.name}</span>
          </DownloadButton>
        ),
    },
  ];
}
