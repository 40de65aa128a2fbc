import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '@/api/named';
import type { Event, PriceList } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Table } from '@/ui/Table';
import { pricesCrumbs } from './crumbs';
import { priceListQuery } from './queries';
import { conditionWords, formatPrice } from './words';
import { YourPrice } from './YourPrice';

export function PricesPage({ eventId }: { eventId: string }) {
  const event = useQuery(eventQuery(eventId));
  const prices = useQuery(priceListQuery(eventId));
  return (
    <Loaded query={event} page={m.prices_title()}>
      {(found) => (
        <Loaded query={prices} page={m.prices_title()}>
          {(list) => <PricesSheet event={found} prices={list} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function PricesSheet({ event, prices }: { event: Event; prices: PriceList }) {
  const { rules, complete, actions, programmes } = prices;
  const mayWrite = actions.includes('UPDATE');
  return (
    <Page
      title={m.prices_title()}
      eyebrow={event.title}
      crumbs={pricesCrumbs(event)}
      actions={
        mayWrite && (
          <LinkButton to="/evenements/$eventId/tarifs/modifier" params={{ eventId: event.id }} icon="edit">
            {m.action_edit()}
          </LinkButton>
        )
      }
    >
      {mayWrite && !complete && (
        <Notice tone="attention" title={m.prices_incomplete()}>
          {m.prices_incomplete_detail()}
        </Notice>
      )}
      <YourPrice eventId={event.id} />
      <Section title={m.prices_rules()}>
        {rules.length === 0 ? (
          <EmptyState title={m.prices_none()} />
        ) : (
          <>
            <p>{m.prices_order()}</p>
            <Table
              caption={m.prices_rules()}
              rows={rules}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'rank',
                  header: m.price_rank(),
                  cell: ({ id }) => rules.findIndex((one) => one.id === id) + 1,
                },
                { key: 'name', header: m.price_rule(), cell: ({ name }) => name },
                {
                  key: 'price',
                  header: m.price_amount(),
                  cell: ({ amount, basis }) => formatPrice(amount, basis),
                },
                {
                  key: 'when',
                  header: m.price_when(),
                  cell: ({ condition }) => conditionWords(condition, programmes),
                },
              ]}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
