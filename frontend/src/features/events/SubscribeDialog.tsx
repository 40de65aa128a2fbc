import { CalendarAddress } from '@/lib/CalendarAddress';
import { m } from '@/paraglide/messages';
import { CopyField } from '@/ui/CopyField';
import { Dialog } from '@/ui/Dialog';
import { Stack } from '@/ui/Layout';
import { feedAddress } from './feedAddress';
import type { EventSearch } from './search';

interface SubscribeDialogProps {
  search: EventSearch;
  open: boolean;
  onClose: () => void;
}

/** The same list for a calendar or a reader of feeds. */
export default function SubscribeDialog({ search, open, onClose }: SubscribeDialogProps) {
  return (
    <Dialog title={m.feed_title()} open={open} onClose={onClose}>
      <Stack>
        <p>{m.feed_detail()}</p>
        <CalendarAddress
          name="calendarAddress"
          label={m.feed_calendar()}
          address={feedAddress('calendar', search)}
        />
        <CopyField name="atomAddress" label={m.feed_atom()} value={feedAddress('atom', search)} />
      </Stack>
    </Dialog>
  );
}
