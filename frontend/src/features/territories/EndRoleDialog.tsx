import { useState } from 'react';
import type { TerritoryRole } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { today } from '@/lib/format';
import { roleKinds } from '@/lib/labels/territories';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { useEndRole } from './mutations';

interface EndRoleDialogProps {
  territoryId: string;
  role: TerritoryRole | undefined;
  onClose: () => void;
}

export function EndRoleDialog({ territoryId, role, onClose }: EndRoleDialogProps) {
  const [until, setUntil] = useState(today);
  const end = useEndRole(territoryId);
  const name = role?.person.displayName ?? '';
  const close = () => {
    end.reset();
    onClose();
  };
  const onSuccess = () => {
    toast(m.role_ended({ name }));
    close();
  };

  return (
    <ConfirmDialog
      title={m.role_end_title({ name })}
      open={role !== undefined}
      confirm={m.role_end()}
      busy={end.isPending}
      error={end.error}
      onClose={close}
      onConfirm={() => role && until && end.mutate({ id: role.id, until }, { onSuccess })}
    >
      <p>{role && m.role_end_detail({ role: roleKinds[role.kind]() })}</p>
      <DateField
        name="until"
        label={m.field_until()}
        hint={m.date_hint()}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
    </ConfirmDialog>
  );
}
