import { useState } from 'react';
import type { FollowUp } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type FollowUpMove, useMoveFollowUp } from './meetingMutations';

/** What the server offers to do about one follow-up. */
export function FollowUpActions({ followUp }: { followUp: FollowUp }) {
  const { what, actions } = followUp;
  const [dropping, setDropping] = useState(false);
  const move = useMoveFollowUp(followUp);
  const close = () => {
    setDropping(false);
    move.reset();
  };
  const send = (to: FollowUpMove, reason?: string) => {
    const onSuccess = () => {
      close();
      toast(m.follow_up_changed({ what }));
    };
    move.mutate({ move: to, reason }, { onSuccess });
  };
  return (
    <Row gap="small">
      {move.error && !dropping && <ProblemNotice error={move.error} />}
      {actions.includes('COMPLETE') && (
        <Button variant="secondary" size="small" busy={move.isPending} onClick={() => send('complete')}>
          {m.follow_up_complete()}
          <span className="visually-hidden"> : {what}</span>
        </Button>
      )}
      {actions.includes('DROP') && (
        <Button variant="secondary" size="small" onClick={() => setDropping(true)}>
          {m.follow_up_drop()}
          <span className="visually-hidden"> : {what}</span>
        </Button>
      )}
      {actions.includes('REOPEN') && (
        <Button variant="secondary" size="small" busy={move.isPending} onClick={() => send('reopen')}>
          {m.follow_up_reopen()}
          <span className="visually-hidden"> : {what}</span>
        </Button>
      )}
      <ReasonDialog
        title={m.enrolment_move_title({ action: m.follow_up_drop(), name: what })}
        open={dropping}
        hint={m.follow_up_drop_hint()}
        confirm={m.follow_up_drop()}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={(reason) => send('drop', reason)}
      />
    </Row>
  );
}
