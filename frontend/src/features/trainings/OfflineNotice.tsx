import { useOnline } from '@/lib/useOnline';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { useReadHere } from './progress';

interface OfflineNoticeProps {
  enrolmentId: string;
  /** Whether what is shown comes from this device. */
  kept: boolean;
}

/** Says where the page comes from, what waits to be sent, and what has to wait for a connection. */
export function OfflineNotice({ enrolmentId, kept }: OfflineNoticeProps) {
  const online = useOnline();
  const count = useReadHere(enrolmentId).length;
  if (online && !kept && count === 0) return null;
  return (
    <Notice>
      {(!online || kept) && <p>{m.player_offline()}</p>}
      {count > 0 && <p>{m.player_waiting({ count })}</p>}
    </Notice>
  );
}
