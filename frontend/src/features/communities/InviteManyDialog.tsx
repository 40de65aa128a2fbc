import type { Ref } from '@/api/types';
import { AddressListForm } from '@/lib/forms/AddressListForm';
import { m } from '@/paraglide/messages';
import { Dialog } from '@/ui/Dialog';
import { InvitationReportTable } from './InvitationReportTable';
import { useInviteMany } from './invitationMutations';

interface InviteManyDialogProps {
  community: Ref;
  open: boolean;
  onClose: () => void;
}

export function InviteManyDialog({ community, open, onClose }: InviteManyDialogProps) {
  return (
    <Dialog title={m.invite_many_title({ name: community.name })} open={open} onClose={onClose}>
      <InviteManyForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function InviteManyForm({ community, onClose }: Omit<InviteManyDialogProps, 'open'>) {
  const invite = useInviteMany(community.id);
  return (
    <AddressListForm
      run={invite}
      show={(report) => <InvitationReportTable report={report} />}
      confirm={({ invited }) => m.invite_many_send({ count: invited })}
      done={({ invited }) => m.invited_many_done({ count: invited })}
      onClose={onClose}
    />
  );
}
