import { useState } from 'react';
import type { Membership } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type MembershipMove, useMoveMembership } from './membershipMutations';
import { RoleDialog } from './RoleDialog';

interface Move {
  action: Membership['actions'][number];
  label: () => string;
  detail: () => string;
  reason?: true;
}

/** Leaving is offered on the community's page, to oneself alone. */
const MOVES: Record<Exclude<MembershipMove, 'leave'>, Move> = {
  suspend: { action: 'SUSPEND', label: m.member_suspend, detail: m.member_reason_hint, reason: true },
  reinstate: { action: 'REINSTATE', label: m.member_reinstate, detail: m.member_reinstate_detail },
  remove: { action: 'REMOVE', label: m.member_remove, detail: m.member_reason_hint, reason: true },
};

/** What the server offers to do about one member. */
export function MemberActions({ membership }: { membership: Membership }) {
  const { actions, person } = membership;
  const [asking, setAsking] = useState<keyof typeof MOVES | 'role'>();
  const move = useMoveMembership();
  const name = person.displayName;
  const offered = (Object.keys(MOVES) as (keyof typeof MOVES)[]).filter((one) =>
    actions.includes(MOVES[one].action),
  );
  const chosen = asking && asking !== 'role' ? MOVES[asking] : undefined;
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking || asking === 'role') return;
    const onSuccess = () => {
      toast(m.member_changed({ name }));
      close();
    };
    move.mutate({ membership, move: asking, reason }, { onSuccess });
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
      {actions.includes('CHANGE_ROLE') && (
        <Button variant="secondary" size="small" onClick={() => setAsking('role')}>
          {m.member_change_role()}
          <span className="visually-hidden"> : {name}</span>
        </Button>
      )}
      {offered.map((one) => (
        <Button key={one} variant="secondary" size="small" onClick={() => setAsking(one)}>
          {MOVES[one].label()}
          <span className="visually-hidden"> : {name}</span>
        </Button>
      ))}
      <RoleDialog membership={membership} open={asking === 'role'} onClose={close} />
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
