import { useState } from 'react';
import type { Enrolment } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type EnrolmentMove, useMoveEnrolment } from './mutations';

interface Move {
  action: string;
  label: () => string;
  detail: () => string;
  reason?: true;
}

const MOVES: Record<EnrolmentMove, Move> = {
  select: { action: 'SELECT', label: m.enrolment_select, detail: m.enrolment_select_detail },
  activate: { action: 'ACTIVATE', label: m.enrolment_activate, detail: m.enrolment_activate_detail },
  complete: { action: 'COMPLETE', label: m.enrolment_complete, detail: m.enrolment_complete_detail },
  decline: {
    action: 'DECLINE',
    label: m.enrolment_decline,
    detail: m.enrolment_decline_detail,
    reason: true,
  },
  withdraw: {
    action: 'WITHDRAW',
    label: m.enrolment_withdraw,
    detail: m.enrolment_withdraw_detail,
    reason: true,
  },
};

/** The next steps the server offers for one enrolment; refusing and withdrawing ask for a reason. */
export default function EnrolmentActions({ enrolment }: { enrolment: Enrolment }) {
  const [asking, setAsking] = useState<EnrolmentMove>();
  const move = useMoveEnrolment();
  const { name } = enrolment.territory;
  const offered = (Object.keys(MOVES) as EnrolmentMove[]).filter((one) =>
    enrolment.actions.includes(MOVES[one].action as never),
  );
  const chosen = asking && MOVES[asking];
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(m.enrolment_moved({ name }));
      close();
    };
    move.mutate({ enrolment, move: asking, ...(reason ? { reason } : {}) }, { onSuccess });
  };
  const dialog = {
    title: chosen ? m.enrolment_move_title({ action: chosen.label(), name }) : '',
    confirm: chosen?.label() ?? '',
    busy: move.isPending,
    error: move.error,
    onClose: close,
  };

  return (
    <Row gap="small">
      {offered.map((one) => (
        <Button key={one} variant="secondary" size="small" onClick={() => setAsking(one)}>
          {MOVES[one].label()}
          <span className="visually-hidden"> : {name}</span>
        </Button>
      ))}
      <ReasonDialog
        {...dialog}
        open={chosen?.reason === true}
        hint={chosen?.detail() ?? ''}
        onConfirm={send}
      />
      <ConfirmDialog {...dialog} open={chosen !== undefined && !chosen.reason} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </Row>
  );
}
