import { type FormEvent, useState } from 'react';
import { loadTerritories } from '@/lib/forms/loaders';
import { usePeers } from '@/lib/forms/peers';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useInviteTester } from './mutations';

interface InviteTesterDialogProps {
  versionId: string;
  communityId: string | undefined;
  open: boolean;
  onClose: () => void;
}

/** Asks a peer to try a kit, and where. */
export function InviteTesterDialog({ open, ...form }: InviteTesterDialogProps) {
  return (
    <Dialog title={m.kit_test_invite()} open={open} onClose={form.onClose}>
      <InviteForm {...form} />
    </Dialog>
  );
}

type Chosen = { id: string; label: string } | null;

function InviteForm({ versionId, communityId, onClose }: Omit<InviteTesterDialogProps, 'open'>) {
  const invite = useInviteTester(versionId);
  const load = usePeers(communityId);
  const [peer, setPeer] = useState<Chosen>(null);
  const [territory, setTerritory] = useState<Chosen>(null);
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
      toast(m.kit_test_invited());
      onClose();
    };
    const place = territory ? { territoryId: territory.id } : {};
    invite.mutate(
      { personId: peer.id, ...place, key: `${key}-${peer.id}-${territory?.id ?? ''}` },
      { onSuccess },
    );
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
        hint={m.kit_test_invite_hint()}
        load={load}
        value={peer}
        onChange={setPeer}
        error={missing}
      />
      <Combobox
        name="territoryId"
        label={m.kit_test_where()}
        hint={m.combobox_hint()}
        optional
        load={loadTerritories}
        value={territory}
        onChange={setTerritory}
      />
      <FormActions>
        <Button type="submit" busy={invite.isPending}>
          {m.kit_test_invite()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
