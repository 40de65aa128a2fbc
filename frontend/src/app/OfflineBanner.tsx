import { useOnline } from '@/lib/useOnline';
import { m } from '@/paraglide/messages';
import { Icon } from '@/ui/Icon';

export function OfflineBanner() {
  const online = useOnline();
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
