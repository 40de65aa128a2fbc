import { type FormEvent, useState } from 'react';
import type { Ref } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useInvite } from './invitationMutations';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface InviteDialogProps {
  community: Ref;
  open: boolean;
  onClose: () => void;
}

export function InviteDialog({ community, open, onClose }: InviteDialogProps) {
  return (
    <Dialog title={m.invite_title({ name: community.name })} open={open} onClose={onClose}>
      <InviteForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ community, onClose }: Omit<InviteDialogProps, 'open'>) {
  const [email, setEmail] = useState('');
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: an invitation repeated after a lost answer is sent once.
  const [key] = useState(() => crypto.randomUUID());
  const invite = useInvite(community.id);
  const valid = ADDRESS.test(email.trim());
  const wrong = attempt > 0 && !valid ? m.email_wrong() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (invite.isPending) return;
    if (!valid) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.invited_done({ email: email.trim() }));
      onClose();
    };
    invite.mutate({ email: email.trim(), key }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={wrong ? [{ name: 'email', message: wrong }] : []}
      note={false}
    >
      {invite.error && <ProblemNotice error={invite.error} />}
      <TextField
        name="email"
        label={m.field_email()}
        hint={m.invite_hint()}
        type="email"
        autoComplete="off"
        error={wrong}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={invite.isPending}>
          {m.invite_send()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
