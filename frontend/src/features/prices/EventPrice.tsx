import { useQuery } from '@tanstack/react-query';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { priceListQuery } from './queries';
import { YourPrice } from './YourPrice';

/** What the event costs its reader, for its page; nothing where it is free and stays so for this reader. */
export default function EventPrice({ eventId }: { eventId: string }) {
  const { data } = useQuery(priceListQuery(eventId));
  if (!data || (data.rules.length === 0 && !data.actions.includes('UPDATE'))) return null;
  return (
    <Stack>
      {data.rules.length > 0 && <YourPrice eventId={eventId} />}
      <div>
        <LinkButton to="/evenements/$eventId/tarifs" params={{ eventId }} variant="secondary">
          {m.prices_title()}
        </LinkButton>
      </div>
    </Stack>
  );
}
