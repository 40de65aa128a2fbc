import { useState } from 'react';
import type { TrainingEnrolment } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useEnrol, useLeaveTraining } from './learning';

/** Leaving, and coming back. */
export default function PathActions({ enrolment }: { enrolment: TrainingEnrolment }) {
  const { actions, training } = enrolment;
  const [asking, setAsking] = useState(false);
  const leave = useLeaveTraining(enrolment);
  const close = () => {
    leave.reset();
    setAsking(false);
  };
  return (
    <>
      {actions.includes('RESUME') && <TakeUp trainingId={training.id} />}
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

/** Enrolling again takes up the same path where it was. */
function TakeUp({ trainingId }: { trainingId: string }) {
  const enrol = useEnrol(trainingId);
  const [key] = useState(() => crypto.randomUUID());
  return (
    <>
      {enrol.error && <ProblemNotice error={enrol.error} />}
      <Button
        busy={enrol.isPending}
        onClick={() => enrol.mutate(key, { onSuccess: () => toast(m.path_taken_up()) })}
      >
        {m.path_take_up()}
      </Button>
    </>
  );
}
