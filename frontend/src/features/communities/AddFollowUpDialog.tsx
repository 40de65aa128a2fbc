import { type FormEvent, useState } from 'react';
import type { MeetingReport } from '@/api/types';
import { loadMembersOf } from '@/lib/forms/people';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { DateField, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useAddFollowUp } from './meetingMutations';

interface AddFollowUpDialogProps {
  report: MeetingReport;
  open: boolean;
  onClose: () => void;
}

export function AddFollowUpDialog({ report, open, onClose }: AddFollowUpDialogProps) {
  return (
    <Dialog title={m.follow_up_add()} open={open} onClose={onClose}>
      <AddFollowUpForm report={report} onClose={onClose} />
    </Dialog>
  );
}

function AddFollowUpForm({ report, onClose }: Omit<AddFollowUpDialogProps, 'open'>) {
  const [load] = useState(() => loadMembersOf(report.community.id));
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState<Choice | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: a follow-up sent again after a lost answer is added once.
  const [key] = useState(() => crypto.randomUUID());
  const add = useAddFollowUp(report.id);
  const missing = {
    what: what.trim() === '' ? m.follow_up_what_missing() : undefined,
    owner: owner ? undefined : m.follow_up_owner_missing(),
    dueOn: dueOn ? undefined : m.follow_up_due_missing(),
  };
  const error = (name: keyof typeof missing) => (attempt > 0 ? missing[name] : undefined);
  const faults = (['what', 'owner', 'dueOn'] as const).flatMap((name) => {
    const message = error(name);
    return message ? [{ name, message }] : [];
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (add.isPending) return;
    if (!owner || missing.what || missing.dueOn) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.follow_up_added({ name: owner.label }));
      onClose();
    };
    add.mutate({ body: { what: what.trim(), ownerId: owner.id, dueOn }, key }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults} note={false}>
      {add.error && <ProblemNotice error={add.error} />}
      <TextArea
        name="what"
        label={m.follow_up_what()}
        error={error('what')}
        rows={2}
        maxLength={1000}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <Combobox
        name="owner"
        label={m.follow_up_owner()}
        hint={m.follow_up_owner_hint()}
        error={error('owner')}
        load={load}
        value={owner}
        onChange={setOwner}
      />
      <DateField
        name="dueOn"
        label={m.follow_up_due()}
        hint={m.date_hint()}
        error={error('dueOn')}
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={add.isPending}>
          {m.follow_up_add()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
