import { m } from '@/paraglide/messages';
import { CopyField } from '@/ui/CopyField';

interface CalendarAddressProps {
  name: string;
  label: string;
  hint?: string;
  address: string;
}

/** An address that calendars subscribe to: to copy, or to open at once where a program is there for it. */
export function CalendarAddress({ address, ...field }: CalendarAddressProps) {
  return (
    <>
      <CopyField {...field} value={address} />
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')}>{m.feed_open()}</a>
      </p>
    </>
  );
}
