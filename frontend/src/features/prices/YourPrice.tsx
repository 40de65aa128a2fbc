import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { ownQuoteQuery } from './queries';

/** What the reader would pay for an event and why; who is not signed in is nobody whose price could be known. */
export function YourPrice({ eventId }: { eventId: string }) {
  const { signedIn } = useSession();
  return (
    <Section title={m.price_yours()}>
      {signedIn ? <Quoted eventId={eventId} /> : <p>{m.price_sign_in()}</p>}
    </Section>
  );
}

function Quoted({ eventId }: { eventId: string }) {
  const query = useQuery(ownQuoteQuery(eventId));
  return (
    <Loaded query={query} lines={2}>
      {({ sentence, explanation }) => (
        <Stack>
          <p>
            <strong>{sentence}</strong>
          </p>
          {explanation.length > 0 && (
            <details>
              <summary>{m.price_why()}</summary>
              <ol>
                {explanation.map(({ rule, sentence: why }) => (
                  <li key={rule.id}>
                    <strong>{rule.name}</strong>
                    <br />
                    {why}
                  </li>
                ))}
              </ol>
            </details>
          )}
          <p className="small muted">{m.price_yours_hint()}</p>
        </Stack>
      )}
    </Loaded>
  );
}
