import type { Event } from '@/api/types';
import { wheelchairs } from '@/lib/labels/events';
import { provisions } from '@/lib/labels/provisions';
import { m } from '@/paraglide/messages';
import { Muted, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';

/** Who can take part, in plain words. What is not known is said to be unknown. */
export function EventAccess({ event }: { event: Event }) {
  const { mode, wheelchair, provisions: provided } = event;
  return (
    <Section title={m.event_access()}>
      <Stack gap="small">
        {mode !== 'ONLINE' && <p>{wheelchairs[wheelchair]()}</p>}
        {provided.length > 0 ? (
          <ul>
            {provided.map((one) => (
              <li key={one}>{provisions[one]()}</li>
            ))}
          </ul>
        ) : (
          <Muted>{m.event_no_provision()}</Muted>
        )}
      </Stack>
    </Section>
  );
}
