import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { GroupMember, WorkingGroup } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { useRemoveFromGroup } from './groupMutations';
import { groupMembers } from './groupQueries';

/** Who sits in the group, as far as they let the reader find them. */
export function GroupMembers({ group }: { group: WorkingGroup }) {
  const list = useKeyset(groupMembers(group.id));
  return (
    <Section title={m.community_members()}>
      <ListResults
        list={list}
        caption={m.members_caption({ name: group.name })}
        columns={columns(list.items)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.group_members_none()}>{m.group_members_none_detail()}</EmptyState>}
      />
    </Section>
  );
}

function columns(items: readonly GroupMember[]): Column<GroupMember>[] {
  const shown: Column<GroupMember>[] = [
    {
      key: 'name',
      header: m.field_person(),
      cell: ({ person, lead }) => (
        <Row gap="small">
          {person.displayName}
          {lead && <Tag discreet>{m.group_leads()}</Tag>}
        </Row>
      ),
    },
    { key: 'organisation', header: m.field_organisation(), cell: ({ organisation }) => organisation?.name },
    { key: 'joinedOn', header: m.field_since(), cell: ({ joinedOn }) => formatDate(joinedOn, 'short') },
  ];
  const actions: Column<GroupMember> = {
    key: 'actions',
    header: m.field_actions(),
    wide: true,
    cell: (member) => member.actions.includes('REMOVE') && <RemoveButton member={member} />,
  };
  return items.some((member) => member.actions.includes('REMOVE')) ? [...shown, actions] : shown;
}

function RemoveButton({ member }: { member: GroupMember }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveFromGroup(member);
  const name = member.person.displayName;
  const close = () => {
    setAsking(false);
    remove.reset();
  };
  const onSuccess = () => {
    close();
    toast(m.member_changed({ name }));
  };
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setAsking(true)}>
        {m.group_remove()}
        <span className="visually-hidden"> : {name}</span>
      </Button>
      <ReasonDialog
        title={m.enrolment_move_title({ action: m.group_remove(), name })}
        open={asking}
        hint={m.member_reason_hint()}
        confirm={m.group_remove()}
        busy={remove.isPending}
        error={remove.error}
        onClose={close}
        onConfirm={(reason) => remove.mutate(reason, { onSuccess })}
      />
    </>
  );
}
