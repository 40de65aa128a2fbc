import { useState } from 'react';
import type { TrainingSession } from '@/api/types';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useCancelSession } from './sessionSaving';

/** For those who plan a session. */
export default function SessionActions({ session }: { session: TrainingSession }) {
  const { id, actions, title } = session;
  const [asking, setAsking] = useState(false);
  const cancel = useCancelSession(session);
  const close = () => {
    cancel.reset();
    setAsking(false);
  };
  const onSuccess = () => {
    toast(m.training_session_cancel_done());
    close();
  };
  return (
    <>
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/formations/sessions/$sessionId/modifier"
          params={{ sessionId: id }}
          variant="secondary"
          icon="edit"
        >
          {m.training_session_edit()}
        </LinkButton>
      )}
      {actions.includes('CANCEL') && (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {m.training_session_cancel()}
        </Button>
      )}
      <ReasonDialog
        title={`${m.training_session_cancel()} : ${title}`}
        open={asking}
        hint={m.training_session_cancel_hint()}
        confirm={m.training_session_cancel()}
        busy={cancel.isPending}
        error={cancel.error}
        onClose={close}
        onConfirm={(reason) => cancel.mutate(reason, { onSuccess })}
      />
    </>
  );
}
