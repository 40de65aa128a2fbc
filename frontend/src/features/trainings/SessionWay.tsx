import { useState } from 'react';
import type { TrainingSession } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatDate } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { SessionBadge } from './SessionBadge';
import { useJoin, useLeave } from './sessionSaving';
import { sessionSeats } from './sessionWords';

/** The next step of whoever reads about a session: take a seat, wait for one, give it up. */
export function SessionWay({ session }: { session: TrainingSession }) {
  const { state, actions, joinUntil } = session;
  if (state === 'CANCELLED') return null;
  return (
    <Card level={2} title={m.training_session_seats()}>
      <Stack>
        <p>{sessionSeats(session)}</p>
        <SessionBadge session={session} />
        <p>{m.training_session_until({ day: formatDate(joinUntil) })}</p>
        {actions.includes('JOIN') && <Join session={session} />}
        {actions.includes('LEAVE') && <Leave session={session} />}
      </Stack>
    </Card>
  );
}

function Join({ session }: { session: TrainingSession }) {
  const join = useJoin(session);
  const [key] = useState(() => crypto.randomUUID());
  const full = session.capacity !== null && session.taken >= session.capacity;
  const onSuccess = ({ place }: TrainingSession) =>
    toast(place === 'WAITING' ? m.training_session_queued() : m.training_session_joined());
  return (
    <>
      {join.error && <ProblemNotice error={join.error} />}
      <Button busy={join.isPending} onClick={() => join.mutate(key, { onSuccess })}>
        {full ? m.training_session_wait() : m.training_session_join()}
      </Button>
    </>
  );
}

function Leave({ session }: { session: TrainingSession }) {
  const leave = useLeave(session);
  const [asking, setAsking] = useState(false);
  const close = () => {
    leave.reset();
    setAsking(false);
  };
  const onSuccess = () => {
    toast(m.training_session_left());
    close();
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {m.training_session_leave()}
      </Button>
      <ConfirmDialog
        title={`${m.training_session_leave()} : ${session.title}`}
        open={asking}
        confirm={m.training_session_leave()}
        busy={leave.isPending}
        error={leave.error}
        onClose={close}
        onConfirm={() => leave.mutate(undefined, { onSuccess })}
      >
        <p>{m.training_session_leave_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
