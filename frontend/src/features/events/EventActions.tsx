import { type ReactNode, useState } from 'react';
import type { Event } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { DuplicateDialog } from './DuplicateDialog';
import { useCancelEvent, useMoveEvent } from './mutations';
import { ReportButton } from './ReportButton';

type Asking = 'publish' | 'close' | 'cancel' | 'duplicate';

interface EventActionsProps {
  event: Event;
  onPreview: () => void;
  /** What is to be known before it is closed. */
  closing: ReactNode;
}

/** What the server says this reader may do with the event, the likeliest first. */
export default function EventActions({ event, onPreview, closing }: EventActionsProps) {
  const { id, state, actions } = event;
  const [asking, setAsking] = useState<Asking>();
  const mayPublish = actions.includes('PUBLISH');
  const mayClose = actions.includes('CLOSE');
  const first = mayPublish || mayClose;
  const links = actions.includes('UPDATE') && (
    <>
      <LinkButton
        to="/evenements/$eventId/modifier"
        params={{ eventId: id }}
        icon="edit"
        variant={first ? 'secondary' : 'primary'}
      >
        {m.action_edit()}
      </LinkButton>
      <LinkButton to="/evenements/$eventId/deroule" params={{ eventId: id }} icon="list" variant="secondary">
        {m.agenda_edit()}
      </LinkButton>
    </>
  );
  return (
    <>
      {mayPublish && <Button onClick={() => setAsking('publish')}>{m.event_publish()}</Button>}
      {mayClose && <Button onClick={() => setAsking('close')}>{m.event_close()}</Button>}
      {actions.includes('REPORT') && <ReportButton id={id} />}
      {links}
      {state === 'DRAFT' && actions.includes('UPDATE') && (
        <Button variant="secondary" onClick={onPreview}>
          {m.event_preview()}
        </Button>
      )}
      {actions.includes('DUPLICATE') && (
        <Button variant="secondary" onClick={() => setAsking('duplicate')}>
          {m.event_duplicate()}
        </Button>
      )}
      {actions.includes('CANCEL') && (
        <Button variant="secondary" onClick={() => setAsking('cancel')}>
          {m.event_cancel()}
        </Button>
      )}
      <EventDialogs event={event} asking={asking} closing={closing} onClose={() => setAsking(undefined)} />
    </>
  );
}

function EventDialogs({
  event,
  asking,
  closing,
  onClose,
}: {
  event: Event;
  asking: Asking | undefined;
  closing: ReactNode;
  onClose: () => void;
}) {
  const { title } = event;
  const move = useMoveEvent(event);
  const cancel = useCancelEvent(event);
  const close = () => {
    onClose();
    move.reset();
    cancel.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      close();
      toast(words);
    },
  });
  return (
    <>
      <ConfirmDialog
        title={m.enrolment_move_title({ action: m.event_publish(), name: title })}
        open={asking === 'publish'}
        confirm={m.event_publish()}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() => move.mutate('publish', done(m.event_published_done({ title })))}
      >
        <p>{publishDetail(event)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={m.enrolment_move_title({ action: m.event_close(), name: title })}
        open={asking === 'close'}
        confirm={m.event_close()}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() => move.mutate('close', done(m.event_closed_done({ title })))}
      >
        <p>{m.event_close_detail()}</p>
        {closing}
      </ConfirmDialog>
      <ReasonDialog
        title={m.enrolment_move_title({ action: m.event_cancel(), name: title })}
        open={asking === 'cancel'}
        hint={m.event_cancel_hint()}
        confirm={m.event_cancel()}
        busy={cancel.isPending}
        error={cancel.error}
        onClose={close}
        onConfirm={(reason) => cancel.mutate(reason, done(m.event_cancelled_done({ title })))}
      />
      <DuplicateDialog event={event} open={asking === 'duplicate'} onClose={close} />
    </>
  );
}

/** Who will see it: said before it is shown to them. */
function publishDetail({ visibility, community }: Event): string {
  if (visibility === 'PUBLIC') return m.event_publish_public();
  if (visibility === 'MEMBERS' && community) return m.event_publish_members({ name: community.name });
  return m.event_publish_signed_in();
}
