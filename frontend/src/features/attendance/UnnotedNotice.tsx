import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { figuresQuery } from './queries';

/** Before an event is closed: of how many nobody has said whether they came. */
export default function UnnotedNotice({ eventId }: { eventId: string }) {
  const { data } = useQuery(figuresQuery(eventId));
  if (!data || data.unnoted === 0) return null;
  return (
    <Notice tone="attention" live>
      <p>{m.attendance_close_unnoted({ count: data.unnoted, shown: formatNumber(data.unnoted) })}</p>
    </Notice>
  );
}
