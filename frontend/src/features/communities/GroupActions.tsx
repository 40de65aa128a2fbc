import { lazy, Suspense, useState } from 'react';
import type { WorkingGroup } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type GroupMove, useMoveGroup } from './groupMutations';

// For the few who appoint; it brings its search for people.
const AppointDialog = lazy(() => import('./AppointDialog'));

interface Move {
  action: WorkingGroup['actions'][number];
  label: () => string;
  detail: () => string;
  reason?: true;
}

const MOVES: Record<GroupMove, Move> = {
  activate: { action: 'ACTIVATE', label: m.group_activate, detail: m.group_activate_detail },
  pause: { action: 'PAUSE', label: m.group_pause, detail: m.group_reason_hint, reason: true },
  close: { action: 'CLOSE', label: m.group_close, detail: m.group_reason_hint, reason: true },
  reopen: { action: 'REOPEN', label: m.group_reopen, detail: m.group_reopen_detail },
};

/** What the server says this reader may do with the group itself. */
export function GroupActions({ group }: { group: WorkingGroup }) {
  const { id, name, actions } = group;
  const [asking, setAsking] = useState<GroupMove | 'appoint'>();
  const move = useMoveGroup(group);
  const offered = (Object.keys(MOVES) as GroupMove[]).filter((one) => actions.includes(MOVES[one].action));
  const chosen = asking && asking !== 'appoint' ? MOVES[asking] : undefined;
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking || asking === 'appoint') return;
    const onSuccess = () => {
      toast(m.group_changed({ name }));
      close();
    };
    move.mutate({ move: asking, reason }, { onSuccess });
  };
  const dialog = {
    title: chosen ? m.enrolment_move_title({ action: chosen.label(), name }) : '',
    confirm: chosen?.label() ?? '',
    busy: move.isPending,
    error: move.error,
    onClose: close,
  };

  return (
    <>
      {actions.includes('UPDATE') && (
        <LinkButton to="/groupes/$groupId/modifier" params={{ groupId: id }} icon="edit">
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('APPOINT_LEAD') && (
        <Button variant="secondary" onClick={() => setAsking('appoint')}>
          {m.group_appoint()}
        </Button>
      )}
      {offered.map((one) => (
        <Button key={one} variant="secondary" onClick={() => setAsking(one)}>
          {MOVES[one].label()}
        </Button>
      ))}
      {actions.includes('APPOINT_LEAD') && (
        <Suspense fallback={null}>
          <AppointDialog group={group} open={asking === 'appoint'} onClose={close} />
        </Suspense>
      )}
      <ReasonDialog
        {...dialog}
        open={chosen?.reason === true}
        hint={chosen?.detail() ?? ''}
        onConfirm={send}
      />
      <ConfirmDialog {...dialog} open={chosen !== undefined && !chosen.reason} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </>
  );
}
