import { type FormEvent, useState } from 'react';
import type { Membership, MembershipRole } from '@/api/types';
import { membershipRoles } from '@/lib/labels/communities';
import { optionsOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useChangeRole } from './membershipMutations';

interface RoleDialogProps {
  membership: Membership;
  open: boolean;
  onClose: () => void;
}

export function RoleDialog({ membership, open, onClose }: RoleDialogProps) {
  return (
    <Dialog
      title={m.member_role_title({ name: membership.person.displayName })}
      open={open}
      onClose={onClose}
    >
      <RoleForm membership={membership} onClose={onClose} />
    </Dialog>
  );
}

function RoleForm({ membership, onClose }: Omit<RoleDialogProps, 'open'>) {
  const [role, setRole] = useState<MembershipRole>(membership.role);
  const change = useChangeRole();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (change.isPending) return;
    const onSuccess = () => {
      toast(m.member_changed({ name: membership.person.displayName }));
      onClose();
    };
    change.mutate({ membership, role }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={0} faults={[]} note={false}>
      {change.error && <ProblemNotice error={change.error} />}
      <Select
        name="newRole"
        label={m.field_role()}
        hint={m.member_role_hint()}
        options={optionsOf(membershipRoles)}
        value={role}
        onChange={(event) => setRole(event.target.value as MembershipRole)}
      />
      <FormActions>
        <Button type="submit" busy={change.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
