import type { Invitation } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type InvitationMove, useMoveInvitation } from './invitationMutations';

/** Taking an invitation back, or sending it anew: both can be undone by the other. */
export function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { actions, email } = invitation;
  const act = useMoveInvitation();
  const start = (move: InvitationMove, words: string) =>
    act.mutate({ invitation, move }, { onSuccess: () => toast(words) });
  return (
    <Row gap="small">
      {actions.includes('RENEW') && (
        <Button
          variant="secondary"
          size="small"
          busy={act.isPending}
          onClick={() => start('renew', m.invitation_renewed({ email }))}
        >
          {m.invitation_renew()}
          <span className="visually-hidden"> : {email}</span>
        </Button>
      )}
      {actions.includes('REVOKE') && (
        <Button
          variant="secondary"
          size="small"
          busy={act.isPending}
          onClick={() => start('revoke', m.invitation_revoked({ email }))}
        >
          {m.invitation_revoke()}
          <span className="visually-hidden"> : {email}</span>
        </Button>
      )}
      {act.error && <ProblemNotice error={act.error} />}
    </Row>
  );
}
