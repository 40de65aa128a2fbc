import { type FormEvent, useState } from 'react';
import type { TerritoryRoleKind } from '@/api/types';
import { today } from '@/lib/format';
import { loadPeople } from '@/lib/forms/people';
import { roleKinds } from '@/lib/labels/territories';
import { optionsOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { DateField, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useAssignRole } from './mutations';

interface AssignRoleDialogProps {
  territoryId: string;
  open: boolean;
  onClose: () => void;
}

export default function AssignRoleDialog({ open, onClose, territoryId }: AssignRoleDialogProps) {
  return (
    <Dialog title={m.role_assign()} open={open} onClose={onClose}>
      <AssignRoleForm territoryId={territoryId} onClose={onClose} />
    </Dialog>
  );
}

function AssignRoleForm({ territoryId, onClose }: Omit<AssignRoleDialogProps, 'open'>) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [kind, setKind] = useState<TerritoryRoleKind>('PROJECT_LEAD');
  const [since, setSince] = useState(today);
  const [attempt, setAttempt] = useState(0);
  const assign = useAssignRole(territoryId);
  const kinds = optionsOf(roleKinds);

  const personMissing = attempt > 0 && !person ? m.role_person_missing() : undefined;
  const sinceMissing = attempt > 0 && !since ? m.role_since_missing() : undefined;
  const faults = [
    ...(personMissing ? [{ name: 'person', message: personMissing }] : []),
    ...(sinceMissing ? [{ name: 'since', message: sinceMissing }] : []),
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!person || !since) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.role_assigned({ name: person.label }));
      onClose();
    };
    assign.mutate({ personId: person.id, kind, since }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} faults={faults} attempt={attempt}>
      {assign.error && <ProblemNotice error={assign.error} />}
      <Combobox
        name="person"
        label={m.field_person()}
        hint={m.role_person_hint()}
        error={personMissing}
        load={loadPeople}
        value={person}
        onChange={setPerson}
      />
      <Select
        name="roleKind"
        label={m.field_role()}
        options={kinds}
        value={kind}
        onChange={(event) => setKind(kinds.find(({ value }) => value === event.target.value)?.value ?? kind)}
      />
      <DateField
        name="since"
        label={m.field_since()}
        hint={m.date_hint()}
        error={sinceMissing}
        value={since}
        onChange={(event) => setSince(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={assign.isPending}>
          {m.role_assign_confirm()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
