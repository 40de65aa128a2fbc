import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signInAddress, useSession } from '@/api/session';
import type { Training } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { AnchorButton, Button, LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { useEnrol } from './learning';

/** The next step of whoever reads about a training: sign in, take it, resume it. */
export function TrainingWayIn({ training }: { training: Training }) {
  const { state, enrolmentId, actions, wayIn } = training;
  const { signedIn } = useSession();
  if (state === 'DRAFT') return null;
  return (
    <Card level={2} title={m.training_way_in()}>
      <Stack>
        {wayIn && <p>{m.training_way_in_community()}</p>}
        {enrolmentId && (
          <LinkButton to="/mes-formations/$enrolmentId" params={{ enrolmentId }} icon="arrow">
            {m.training_see_path()}
          </LinkButton>
        )}
        {actions.includes('ENROL') && <Enrol training={training} />}
        {!signedIn && <SignIn />}
        {signedIn && !enrolmentId && !actions.includes('ENROL') && <p>{m.training_way_in_closed()}</p>}
      </Stack>
    </Card>
  );
}

function Enrol({ training: { id, content } }: { training: Training }) {
  const navigate = useNavigate();
  const enrol = useEnrol(id);
  const [key] = useState(() => crypto.randomUUID());
  return (
    <>
      <p>{m.training_way_in_detail()}</p>
      {enrol.error && <ProblemNotice error={enrol.error} />}
      <Button
        busy={enrol.isPending}
        onClick={() =>
          enrol.mutate(key, {
            onSuccess: (enrolment) => {
              toast(m.training_enrolled({ title: content.title }));
              void navigate({ to: '/mes-formations/$enrolmentId', params: { enrolmentId: enrolment.id } });
            },
          })
        }
      >
        {m.training_enrol()}
      </Button>
    </>
  );
}

function SignIn() {
  const here = useLocation({ select: ({ href }) => href });
  return (
    <>
      <p>{m.training_way_in_sign_in()}</p>
      <AnchorButton href={signInAddress(here)}>{m.sign_in()}</AnchorButton>
    </>
  );
}
