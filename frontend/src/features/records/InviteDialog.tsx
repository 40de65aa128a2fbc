import { type FormEvent, useState } from 'react';
import type { ExperienceRecord } from '@/api/types';
import { usePeers } from '@/lib/forms/peers';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useInvitePeer } from './mutations';

interface InviteDialogProps {
  record: ExperienceRecord;
  open: boolean;
  onClose: () => void;
}

/** Asks somebody to review. */
export function InviteDialog({ record, open, onClose }: InviteDialogProps) {
  return (
    <Dialog title={m.record_invite()} open={open} onClose={onClose}>
      <InviteForm record={record} onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ record, onClose }: Omit<InviteDialogProps, 'open'>) {
  const invite = useInvitePeer(record.id);
  const load = usePeers(record.community?.id);
  const [peer, setPeer] = useState<{ id: string; label: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // One key for each person: asked again after a lost answer, nobody is asked twice.
  const [key] = useState(() => crypto.randomUUID());
  const missing = attempt > 0 && !peer ? m.record_invite_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (invite.isPending) return;
    setAttempt(attempt + 1);
    if (!peer) return;
    const onSuccess = () => {
      toast(m.record_invited());
      onClose();
    };
    invite.mutate({ personId: peer.id, key: `${key}-${peer.id}` }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'personId', message: missing }] : []}
    >
      {invite.error && <ProblemNotice error={invite.error} />}
      <Combobox
        name="personId"
        label={m.record_invite_person()}
        hint={m.record_invite_hint()}
        load={load}
        value={peer}
        onChange={setPeer}
        error={missing}
      />
      <FormActions>
        <Button type="submit" busy={invite.isPending}>
          {m.record_invite()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
