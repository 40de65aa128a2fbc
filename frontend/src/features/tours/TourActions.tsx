import { useState } from 'react';
import type { Tour } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { SwapDialog } from './SwapDialog';
import { type TourMove, useCancelTour, useMoveTour } from './saving';

type Asking = TourMove | 'cancel' | 'swap';

const MOVES: Record<TourMove, { label: () => string; detail: () => string; done: () => string }> = {
  publish: { label: m.tour_publish, detail: m.tour_publish_detail, done: m.tour_published },
  close: { label: m.tour_close, detail: m.tour_close_detail, done: m.tour_closed },
};

/** What the server says this reader may do with the tour, the likeliest first. */
export default function TourActions({ tour }: { tour: Tour }) {
  const { id, actions, stops } = tour;
  const [asking, setAsking] = useState<Asking>();
  const mayPublish = actions.includes('PUBLISH');
  return (
    <>
      {mayPublish && <Button onClick={() => setAsking('publish')}>{m.tour_publish()}</Button>}
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/tours/$tourId/modifier"
          params={{ tourId: id }}
          icon="edit"
          variant={mayPublish ? 'secondary' : 'primary'}
        >
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('UPDATE') && stops.filter(({ regional }) => !regional).length > 1 && (
        <Button variant="secondary" onClick={() => setAsking('swap')}>
          {m.tour_swap()}
        </Button>
      )}
      {actions.includes('CLOSE') && (
        <Button variant="secondary" onClick={() => setAsking('close')}>
          {m.tour_close()}
        </Button>
      )}
      {actions.includes('CANCEL') && (
        <Button variant="secondary" onClick={() => setAsking('cancel')}>
          {m.tour_cancel()}
        </Button>
      )}
      <SwapDialog tour={tour} open={asking === 'swap'} onClose={() => setAsking(undefined)} />
      <MoveDialogs tour={tour} asking={asking} onClose={() => setAsking(undefined)} />
    </>
  );
}

function MoveDialogs(props: { tour: Tour; asking: Asking | undefined; onClose: () => void }) {
  const { tour, asking, onClose } = props;
  const move = useMoveTour(tour);
  const cancel = useCancelTour(tour);
  const moving = asking === 'publish' || asking === 'close' ? asking : undefined;
  const close = () => {
    move.reset();
    cancel.reset();
    onClose();
  };
  return (
    <>
      <ConfirmDialog
        title={moving ? `${MOVES[moving].label()} : ${tour.title}` : ''}
        open={moving !== undefined}
        confirm={moving ? MOVES[moving].label() : ''}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() => {
          if (!moving) return;
          const onSuccess = () => {
            toast(MOVES[moving].done());
            close();
          };
          move.mutate(moving, { onSuccess });
        }}
      >
        <p>{moving && MOVES[moving].detail()}</p>
      </ConfirmDialog>
      <ReasonDialog
        title={`${m.tour_cancel()} : ${tour.title}`}
        open={asking === 'cancel'}
        hint={m.tour_cancel_hint()}
        confirm={m.tour_cancel()}
        busy={cancel.isPending}
        error={cancel.error}
        onClose={close}
        onConfirm={(reason) => {
          const onSuccess = () => {
            toast(m.tour_cancelled());
            close();
          };
          cancel.mutate(reason, { onSuccess });
        }}
      />
    </>
  );
}
