import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '@/api/session';
import type { WorkingGroup } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { useJoinGroup, useLeaveGroup } from './groupMutations';
import { seat } from './groupQueries';

/** What stands between the reader and the group, and the next step. */
export function GroupWayIn({ group }: { group: WorkingGroup }) {
  const { id, actions, mySeatId, state, community } = group;
  const { signedIn } = useSession();
  return (
    <Card level={2} title={m.group_way_in()}>
      <Stack>
        <p>{explained(group, signedIn)}</p>
        {actions.includes('JOIN') && <JoinButton group={group} />}
        {!actions.includes('JOIN') && !mySeatId && state !== 'CLOSED' && (
          <LinkButton to="/groupes/$groupId/rejoindre" params={{ groupId: id }}>
            {m.group_way_in_open()}
          </LinkButton>
        )}
        {mySeatId && <LeaveGroupButton seatId={mySeatId} name={group.name} />}
        <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
          {m.group_see_community()}
        </Link>
      </Stack>
    </Card>
  );
}

function explained({ mySeatId, state, actions, community }: WorkingGroup, signedIn: boolean): string {
  if (mySeatId) return m.group_way_in_member();
  if (state === 'CLOSED') return m.group_way_in_closed();
  if (actions.includes('JOIN')) return m.group_way_in_join({ name: community.name });
  return signedIn ? m.group_way_in_community_first({ name: community.name }) : m.group_way_in_signed_out();
}

export function JoinButton({ group: { id, name } }: { group: WorkingGroup }) {
  const join = useJoinGroup(id);
  return (
    <>
      {join.error && <ProblemNotice error={join.error} />}
      <Button
        busy={join.isPending}
        onClick={() => join.mutate(undefined, { onSuccess: () => toast(m.group_joined({ name })) })}
      >
        {m.group_join()}
      </Button>
    </>
  );
}

/** Leaving needs the seat's present version, which the group does not carry. */
function LeaveGroupButton({ seatId, name }: { seatId: string; name: string }) {
  const own = useQuery(seat(seatId)).data;
  const [asking, setAsking] = useState(false);
  const leave = useLeaveGroup();
  const close = () => {
    setAsking(false);
    leave.reset();
  };
  const onSuccess = () => {
    close();
    toast(m.group_left({ name }));
  };
  return (
    <>
      <Button variant="secondary" busy={!own} onClick={() => setAsking(true)}>
        {m.group_leave()}
      </Button>
      <ConfirmDialog
        title={m.group_leave_title({ name })}
        open={asking}
        confirm={m.group_leave()}
        danger
        busy={leave.isPending}
        error={leave.error}
        onClose={close}
        onConfirm={() => own && leave.mutate(own, { onSuccess })}
      >
        <p>{m.group_leave_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
