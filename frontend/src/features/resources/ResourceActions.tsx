import { useState } from 'react';
import type { Resource } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type ResourceMove, useMoveResource } from './mutations';

interface Move {
  action: Resource['actions'][number];
  label: () => string;
  detail: () => string;
  done: (about: { name: string }) => string;
}

/** In the order they are offered: what leads to publication first. */
const MOVES: Record<ResourceMove, Move> = {
  publish: {
    action: 'PUBLISH',
    label: m.resource_publish,
    detail: m.resource_publish_detail,
    done: m.resource_published_done,
  },
  submit: {
    action: 'SUBMIT',
    label: m.resource_submit,
    detail: m.resource_submit_detail,
    done: m.resource_submitted_done,
  },
  restore: {
    action: 'RESTORE',
    label: m.resource_restore,
    detail: m.resource_restore_detail,
    done: m.resource_restored_done,
  },
  return: {
    action: 'RETURN',
    label: m.resource_return,
    detail: m.resource_reason_hint,
    done: m.resource_returned_done,
  },
  archive: {
    action: 'ARCHIVE',
    label: m.resource_archive,
    detail: m.resource_reason_hint,
    done: m.resource_archived_done,
  },
};

const REASONED: readonly ResourceMove[] = ['return', 'archive'];
const FORWARD: readonly ResourceMove[] = ['publish', 'submit', 'restore'];

/** What the server says this reader may do with the resource. */
export function ResourceActions({ resource }: { resource: Resource }) {
  const { id, actions } = resource;
  const name = (resource.revision ?? resource.content).title;
  const [asking, setAsking] = useState<ResourceMove>();
  const moving = useMoveResource(resource);
  const offered = (Object.keys(MOVES) as ResourceMove[]).filter((one) => actions.includes(MOVES[one].action));
  const chosen = asking && MOVES[asking];
  const close = () => {
    setAsking(undefined);
    moving.reset();
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(MOVES[asking].done({ name }));
      close();
    };
    moving.mutate({ move: asking, reason }, { onSuccess });
  };
  const dialog = {
    title: chosen ? m.enrolment_move_title({ action: chosen.label(), name }) : '',
    confirm: chosen?.label() ?? '',
    busy: moving.isPending,
    error: moving.error,
    onClose: close,
  };
  const reasoned = asking !== undefined && REASONED.includes(asking);
  const button = (one: ResourceMove) => (
    <Button
      key={one}
      variant={FORWARD.includes(one) ? 'primary' : 'secondary'}
      onClick={() => setAsking(one)}
    >
      {MOVES[one].label()}
    </Button>
  );

  return (
    <>
      {offered.filter((one) => FORWARD.includes(one)).map(button)}
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/ressources/$resourceId/modifier"
          params={{ resourceId: id }}
          icon="edit"
          variant="secondary"
        >
          {m.action_edit()}
        </LinkButton>
      )}
      {offered.filter((one) => REASONED.includes(one)).map(button)}
      <ReasonDialog {...dialog} open={reasoned} hint={chosen?.detail() ?? ''} onConfirm={send} />
      <ConfirmDialog {...dialog} open={chosen !== undefined && !reasoned} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </>
  );
}
