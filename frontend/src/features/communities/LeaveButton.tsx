import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useMoveMembership } from './membershipMutations';
import { myMembership } from './queries';

/** Leaving needs the membership's present version, which the community does not carry. */
export function LeaveButton({ membershipId, name }: { membershipId: string; name: string }) {
  const membership = useQuery(myMembership(membershipId)).data;
  const [asking, setAsking] = useState(false);
  const move = useMoveMembership();
  const close = () => {
    setAsking(false);
    move.reset();
  };
  const leave = () => {
    if (!membership) return;
    const onSuccess = () => {
      close();
      toast(m.left({ name }));
    };
    move.mutate({ membership, move: 'leave' }, { onSuccess });
  };

  return (
    <>
      <Button variant="secondary" busy={!membership} onClick={() => setAsking(true)}>
        {m.way_in_leave()}
      </Button>
      <ConfirmDialog
        title={m.leave_title({ name })}
        open={asking}
        confirm={m.way_in_leave()}
        danger
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={leave}
      >
        <p>{m.leave_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
