import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { signInAddress, useSession } from '@/api/session';
import { Loaded } from '@/lib/Loaded';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { AnchorButton, Button } from '@/ui/Button';
import { Prose, Row } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { MissingState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { readInvitation, useAcceptInvitation } from './invitationMutations';

const KEPT = 'essaim:invitation';

/**
 * Where the link of an invitation leads. Its token stands after the `#`, and waits in this tab during the sign-in: no
 * server's log ever holds it.
 */
export function InvitationPage() {
  const hash = useLocation({ select: ({ hash }) => hash });
  const token = hash || sessionStorage.getItem(KEPT);
  return token ? <Invitation token={token} /> : <Missing />;
}

function Missing() {
  return (
    <Page title={m.invitation_title()}>
      <MissingState />
    </Page>
  );
}

function Invitation({ token }: { token: string }) {
  const query = useQuery({ queryKey: ['invitation', token], queryFn: () => readInvitation(token) });
  const { signedIn } = useSession();
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  const start = (name: string) =>
    accept.mutate(token, {
      onSuccess: ({ community }) => {
        sessionStorage.removeItem(KEPT);
        toast(m.joined({ name }));
        void navigate({ to: '/communautes/$communityId', params: { communityId: community.id } });
      },
    });

  return (
    <Loaded query={query} page={m.invitation_title()}>
      {({ community, purpose }) => (
        <Page title={m.invitation_to({ name: community.name })}>
          <Prose>
            <p>{purpose}</p>
            <p>{signedIn ? m.invitation_accept_detail() : m.invitation_sign_in_detail()}</p>
          </Prose>
          {accept.error && <ProblemNotice error={accept.error} />}
          <Row>
            {signedIn ? (
              <Button busy={accept.isPending} onClick={() => start(community.name)}>
                {m.invitation_accept()}
              </Button>
            ) : (
              <AnchorButton
                href={signInAddress('/invitation')}
                onClick={() => sessionStorage.setItem(KEPT, token)}
              >
                {m.sign_in()}
              </AnchorButton>
            )}
          </Row>
        </Page>
      )}
    </Loaded>
  );
}
