import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { signInAddress, useSession } from '@/api/session';
import type { Community } from '@/api/types';
import { joinPolicies, membershipRoles } from '@/lib/labels/communities';
import { wordsOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { AnchorButton, Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { AskDialog } from './AskDialog';
import { useAcceptOwnInvitation } from './invitationMutations';
import { LeaveButton } from './LeaveButton';
import { useJoin } from './mutations';

/** What stands between the reader and the community, and the next step. */
export function WayIn({ community }: { community: Community }) {
  const { my, joinPolicy, state } = community;
  const { signedIn } = useSession();
  return (
    <Card level={2} title={m.way_in_title()} eyebrow={joinPolicies[joinPolicy]()}>
      <Stack>
        {my.role && my.state === 'ACTIVE' && (
          <p>{m.way_in_member({ role: wordsOf(membershipRoles, my.role) })}</p>
        )}
        {my.state === 'SUSPENDED' && <p>{m.way_in_suspended()}</p>}
        {my.openRequestId && (
          <p>
            {m.way_in_waiting({ days: community.answerDays })}{' '}
            <Link to="/mes-demandes">{m.way_in_follow()}</Link>
          </p>
        )}
        {!my.role && !my.openRequestId && state === 'ACTIVE' && <p>{explained(community)}</p>}
        {signedIn ? <Steps community={community} /> : state === 'ACTIVE' && <SignIn />}
      </Stack>
    </Card>
  );
}

function explained({ joinPolicy, my, answerDays }: Community): string {
  if (my.invitationId) return m.way_in_invited();
  switch (joinPolicy) {
    case 'OPEN':
      return m.way_in_open();
    case 'ON_REQUEST':
      return m.way_in_on_request({ days: answerDays });
    default:
      return m.way_in_invitation();
  }
}

function SignIn() {
  const here = useLocation({ select: ({ href }) => href });
  return <AnchorButton href={signInAddress(here)}>{m.way_in_sign_in()}</AnchorButton>;
}

function Steps({ community }: { community: Community }) {
  const { id, name, actions, my } = community;
  const [asking, setAsking] = useState(false);
  const join = useJoin(id);
  const accept = useAcceptOwnInvitation();
  const error = join.error ?? accept.error;
  const onSuccess = () => toast(m.joined({ name }));
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {my.invitationId && (
        <Button
          busy={accept.isPending}
          onClick={() => my.invitationId && accept.mutate(my.invitationId, { onSuccess })}
        >
          {m.invitation_accept()}
        </Button>
      )}
      {actions.includes('JOIN') && (
        <Button busy={join.isPending} onClick={() => join.mutate(undefined, { onSuccess })}>
          {m.way_in_join()}
        </Button>
      )}
      {actions.includes('REQUEST') && <Button onClick={() => setAsking(true)}>{m.way_in_ask()}</Button>}
      {actions.includes('LEAVE') && my.membershipId && (
        <LeaveButton membershipId={my.membershipId} name={name} />
      )}
      <AskDialog community={community} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
