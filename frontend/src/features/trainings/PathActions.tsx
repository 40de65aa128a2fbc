import { useState } from 'react';
import type { TrainingEnrolment } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { usePathStep } from './learning';

/** Leaving, and coming back. */
export default function PathActions({ enrolment }: { enrolment: TrainingEnrolment }) {
  const { actions, training } = enrolment;
  const [asking, setAsking] = useState(false);
  const leave = usePathStep(enrolment, 'leave');
  const close = () => {
    leave.reset();
    setAsking(false);
  };
  return (
    <>
      {actions.includes('RESUME') && <TakeUp enrolment={enrolment} />}
      {actions.includes('LEAVE') && (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {m.path_leave()}
        </Button>
      )}
      <ConfirmDialog
        title={`${m.path_leave()} : ${training.name}`}
        open={asking}
        confirm={m.path_leave()}
        danger
        busy={leave.isPending}
        error={leave.error}
        onClose={close}
        onConfirm={() =>
          leave.mutate(undefined, {
            onSuccess: () => {
              toast(m.path_left());
              close();
            },
          })
        }
      >
        <p>{m.path_leave_detail()}</p>
      </ConfirmDialog>
    </>
  );
}

function TakeUp({ enrolment }: { enrolment: TrainingEnrolment }) {
  const takeUp = usePathStep(enrolment, 'resume');
  return (
    <>
      {takeUp.error && <ProblemNotice error={takeUp.error} />}
      <Button
        busy={takeUp.isPending}
        onClick={() => takeUp.mutate(undefined, { onSuccess: () => toast(m.path_taken_up()) })}
      >
        {m.path_take_up()}
      </Button>
    </>
  );
}
