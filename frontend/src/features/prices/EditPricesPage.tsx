import { useQuery, useQueryClient } from '@tanstack/react-query';
import { eventQuery } from '@/api/named';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { pricesCrumbs } from './crumbs';
import { PricesForm } from './PricesForm';
import { valuesOfPrices } from './priceForm';
import { priceListQuery } from './queries';

export function EditPricesPage({ eventId }: { eventId: string }) {
  const queryClient = useQueryClient();
  const event = useQuery(eventQuery(eventId));
  const prices = useOpened(priceListQuery(eventId));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...priceListQuery(eventId), staleTime: 0 });
    return { values: valuesOfPrices(now), version: now.version };
  };
  return (
    <Loaded query={event} page={m.prices_edit()}>
      {(found) => (
        <Loaded query={prices} page={m.prices_edit()}>
          {(list) =>
            list.actions.includes('UPDATE') ? (
              <Page title={m.prices_edit()} eyebrow={found.title} crumbs={pricesCrumbs(found)}>
                <PricesForm
                  eventId={eventId}
                  stored={{ values: valuesOfPrices(list), version: list.version }}
                  reload={reload}
                />
              </Page>
            ) : (
              <ForbiddenPage title={m.prices_edit()} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
