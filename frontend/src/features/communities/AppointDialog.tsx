import { type FormEvent, useState } from 'react';
import type { WorkingGroup } from '@/api/types';
import { loadMembersOf } from '@/lib/forms/people';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useAppointLead } from './groupMutations';

interface AppointDialogProps {
  group: WorkingGroup;
  open: boolean;
  onClose: () => void;
}

export default function AppointDialog({ group, open, onClose }: AppointDialogProps) {
  return (
    <Dialog title={m.group_appoint_title({ name: group.name })} open={open} onClose={onClose}>
      <AppointForm group={group} onClose={onClose} />
    </Dialog>
  );
}

function AppointForm({ group, onClose }: Omit<AppointDialogProps, 'open'>) {
  const [load] = useState(() => loadMembersOf(group.community.id));
  const [person, setPerson] = useState<Choice | null>(null);
  const [attempt, setAttempt] = useState(0);
  const appoint = useAppointLead(group);
  const missing = attempt > 0 && !person ? m.group_lead_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (appoint.isPending) return;
    if (!person) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.group_appointed({ name: person.label }));
      onClose();
    };
    appoint.mutate(person.id, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={missing ? [{ name: 'lead', message: missing }] : []}
      note={false}
    >
      {appoint.error && <ProblemNotice error={appoint.error} />}
      <Combobox
        name="lead"
        label={m.group_lead()}
        hint={m.group_lead_hint()}
        error={missing}
        load={load}
        value={person}
        onChange={setPerson}
      />
      <FormActions>
        <Button type="submit" busy={appoint.isPending}>
          {m.group_appoint()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
