import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { GroupOutput, WorkingGroup } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { ExternalLink } from '@/ui/ExternalLink';
import { Muted, Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { useWithdrawOutput } from './groupMutations';
import { groupOutputs } from './groupQueries';
import { OutputDialog } from './OutputDialog';

/** What the group delivered, and what is expected of it. */
export function GroupOutputs({ group }: { group: WorkingGroup }) {
  const list = useKeyset(groupOutputs(group.id));
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={m.group_outputs()}
      aside={
        group.actions.includes('ADD_OUTPUT') && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {m.output_add()}
          </Button>
        )
      }
    >
      <ListResults
        list={list}
        caption={m.outputs_caption({ name: group.name })}
        columns={columns(list.items)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.outputs_none()}>{m.outputs_none_detail()}</EmptyState>}
      />
      <OutputDialog groupId={group.id} output={null} open={adding} onClose={() => setAdding(false)} />
    </Section>
  );
}

function columns(items: readonly GroupOutput[]): Column<GroupOutput>[] {
  const shown: Column<GroupOutput>[] = [
    {
      key: 'title',
      header: m.output_title(),
      cell: ({ title, description, url }) => (
        <>
          {title}
          {description && <Muted small>{description}</Muted>}
          {url && (
            <div className="small">
              <ExternalLink href={url} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'deliveredOn',
      header: m.output_delivered(),
      cell: ({ deliveredOn }) => (deliveredOn ? formatDate(deliveredOn, 'short') : m.output_expected()),
    },
  ];
  const actions: Column<GroupOutput> = {
    key: 'actions',
    header: m.field_actions(),
    wide: true,
    cell: (output) => <OutputActions output={output} />,
  };
  return items.some((output) => output.actions.length > 0) ? [...shown, actions] : shown;
}

function OutputActions({ output }: { output: GroupOutput }) {
  const [asking, setAsking] = useState<'edit' | 'withdraw'>();
  const withdraw = useWithdrawOutput(output);
  const { title, actions } = output;
  const close = () => {
    setAsking(undefined);
    withdraw.reset();
  };
  const onSuccess = () => {
    close();
    toast(m.output_withdrawn({ title }));
  };
  return (
    <Row gap="small">
      {actions.includes('UPDATE') && (
        <Button variant="secondary" size="small" onClick={() => setAsking('edit')}>
          {m.action_edit()}
          <span className="visually-hidden"> : {title}</span>
        </Button>
      )}
      {actions.includes('WITHDRAW') && (
        <Button variant="secondary" size="small" onClick={() => setAsking('withdraw')}>
          {m.output_withdraw()}
          <span className="visually-hidden"> : {title}</span>
        </Button>
      )}
      <OutputDialog groupId={output.group.id} output={output} open={asking === 'edit'} onClose={close} />
      <ReasonDialog
        title={m.enrolment_move_title({ action: m.output_withdraw(), name: title })}
        open={asking === 'withdraw'}
        hint={m.output_withdraw_hint()}
        confirm={m.output_withdraw()}
        busy={withdraw.isPending}
        error={withdraw.error}
        onClose={close}
        onConfirm={(reason) => withdraw.mutate(reason, { onSuccess })}
      />
    </Row>
  );
}
