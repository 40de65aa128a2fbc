import { useState } from 'react';
import type { MembershipRequest } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type RequestMove, useMoveRequest } from './membershipMutations';

interface Move {
  action: MembershipRequest['actions'][number];
  label: () => string;
  detail: () => string;
  done: (about: { name: string }) => string;
}

const MOVES: Record<RequestMove, Move> = {
  accept: {
    action: 'ACCEPT',
    label: m.request_accept,
    detail: m.request_accept_detail,
    done: m.request_accepted_done,
  },
  refuse: {
    action: 'REFUSE',
    label: m.request_refuse,
    detail: m.request_refuse_hint,
    done: m.request_refused_done,
  },
  withdraw: {
    action: 'WITHDRAW',
    label: m.request_withdraw,
    detail: m.request_withdraw_detail,
    done: m.request_withdrawn_done,
  },
};

/** What the server offers to do with a request: deciding it, or taking one's own back. */
export function RequestActions({ request }: { request: MembershipRequest }) {
  const [asking, setAsking] = useState<RequestMove>();
  const move = useMoveRequest();
  const name = request.person.displayName;
  const offered = (Object.keys(MOVES) as RequestMove[]).filter((one) =>
    request.actions.includes(MOVES[one].action),
  );
  const chosen = asking && MOVES[asking];
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(MOVES[asking].done({ name }));
      close();
    };
    move.mutate({ request, move: asking, reason }, { onSuccess });
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
        <Button
          key={one}
          variant={one === 'accept' ? 'primary' : 'secondary'}
          size="small"
          onClick={() => setAsking(one)}
        >
          {MOVES[one].label()}
          <span className="visually-hidden"> : {name}</span>
        </Button>
      ))}
      <ReasonDialog {...dialog} open={asking === 'refuse'} hint={chosen?.detail() ?? ''} onConfirm={send} />
      <ConfirmDialog {...dialog} open={chosen !== undefined && asking !== 'refuse'} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </Row>
  );
}
