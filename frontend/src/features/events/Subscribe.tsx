import { lazy, Suspense, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import type { EventSearch } from './search';

// It brings its dialog, once it is asked for.
const SubscribeDialog = lazy(() => import('./SubscribeDialog'));

/** Lets other programs follow a list of events. */
export function Subscribe({ search }: { search: EventSearch }) {
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const ask = () => {
    setOpened(true);
    setAsked(true);
  };
  return (
    <>
      <Button variant="secondary" onClick={ask}>
        {m.feed_subscribe()}
      </Button>
      {opened && (
        <Suspense>
          <SubscribeDialog search={search} open={asked} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
