import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '@/api/named';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';

/** For who came, and for who runs the event; nothing for others. */
export default function SatisfactionLink({ eventId }: { eventId: string }) {
  const { data: event } = useQuery(eventQuery(eventId));
  if (!event || event.registration.mode === 'NONE' || event.state === 'DRAFT') return null;
  const came = event.registration.mine?.state === 'ATTENDED';
  if (!came && !event.actions.includes('READ_REGISTRATIONS')) return null;
  return (
    <div>
      <LinkButton to="/evenements/$eventId/satisfaction" params={{ eventId }} variant="secondary">
        {m.satisfaction_title()}
      </LinkButton>
    </div>
  );
}
