import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EventSeries, SeriesSlot } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Actions, Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { SlotBadge } from './badges';
import { ClaimForm } from './ClaimForm';
import { KindForm, MoveForm, PlanForm, WhyForm } from './SlotForms';
import { dayName } from './SlotTable';
import { type SlotChange, useChangeSlot } from './saving';

type Act = SeriesSlot['actions'][number];

interface SlotSheetProps {
  series: EventSeries;
  /** The one that was chosen; none while closed. */
  slot: SeriesSlot | undefined;
  onClose: () => void;
}

const LABELS: Record<Act, () => string> = {
  CLAIM: m.slot_claim,
  PLAN: m.slot_plan,
  SET_KIND: m.slot_set_kind,
  SKIP: m.slot_skip,
  RESTORE: m.slot_restore,
  MOVE: m.slot_move,
  RELEASE: m.slot_release,
  DECLINE: m.slot_decline,
  REJOIN: m.slot_rejoin,
};

/** One date: what takes place, and what the server says that the reader may do about it. */
export default function SlotSheet({ series, slot, onClose }: SlotSheetProps) {
  return (
    <Dialog title={slot ? dayName(slot) : ''} open={slot !== undefined} onClose={onClose}>
      {slot && <Sheet key={slot.id} series={series} slot={slot} onClose={onClose} />}
    </Dialog>
  );
}

function Sheet({ series, slot, onClose }: SlotSheetProps & { slot: SeriesSlot }) {
  const change = useChangeSlot(slot);
  // Whoever can do but one thing is not asked which; whoever comes to all dates may also decline a free one.
  const [act, setAct] = useState<Act | undefined>(slot.actions.join() === 'CLAIM' ? 'CLAIM' : undefined);
  const { event, reason } = slot;
  const form = {
    series,
    slot,
    busy: change.isPending,
    onCancel: onClose,
    onChange: (asked: SlotChange) => {
      const onSuccess = () => {
        toast(m.slot_changed({ day: dayName(slot) }));
        onClose();
      };
      change.mutate(asked, { onSuccess });
    },
  };

  return (
    <Stack>
      <div>
        <SlotBadge slot={slot} />
      </div>
      {event && (
        <p>
          <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
            {event.title}
          </Link>
        </p>
      )}
      {reason && <p>{reason}</p>}
      {change.error && <ProblemNotice error={change.error} />}
      {act === undefined ? (
        <Actions>
          {slot.actions.map((one) => (
            <Button
              key={one}
              variant="secondary"
              busy={change.isPending}
              onClick={() => {
                if (one === 'RESTORE') form.onChange({ act: 'restore' });
                else if (one === 'DECLINE') form.onChange({ act: 'decline' });
                else if (one === 'REJOIN') form.onChange({ act: 'rejoin' });
                else setAct(one);
              }}
            >
              {LABELS[one]()}
            </Button>
          ))}
          <Button variant="quiet" onClick={onClose}>
            {m.action_close()}
          </Button>
        </Actions>
      ) : (
        <ActForm act={act} {...form} />
      )}
    </Stack>
  );
}

export interface SlotFormProps {
  series: EventSeries;
  slot: SeriesSlot;
  busy: boolean;
  onCancel: () => void;
  onChange: (change: SlotChange) => void;
}

function ActForm({ act, ...form }: SlotFormProps & { act: Act }) {
  switch (act) {
    case 'CLAIM':
      return <ClaimForm {...form} />;
    case 'PLAN':
      return <PlanForm {...form} />;
    case 'SET_KIND':
      return <KindForm {...form} />;
    case 'MOVE':
      return <MoveForm {...form} />;
    case 'SKIP':
      return <WhyForm {...form} act="skip" label={m.slot_skip()} hint={m.slot_skip_hint()} />;
    case 'RELEASE':
      return <WhyForm {...form} act="release" label={m.slot_release()} hint={m.slot_release_hint()} />;
    default:
      return null;
  }
}
