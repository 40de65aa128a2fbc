import { useSyncExternalStore } from 'react';
import { m } from '@/paraglide/messages';
import { Icon } from '@/ui/Icon';

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('online', listener);
  globalThis.addEventListener('offline', listener);
  return () => {
    globalThis.removeEventListener('online', listener);
    globalThis.removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="offline" />
          {m.offline_banner()}
        </p>
      )}
    </div>
  );
}
