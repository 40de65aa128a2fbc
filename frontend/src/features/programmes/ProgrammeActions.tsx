import { useState } from 'react';
import type { Programme } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type ProgrammeMove, useMoveProgramme } from './mutations';

const MOVES: Record<
  ProgrammeMove,
  { action: string; label: () => string; detail: () => string; done: () => string }
> = {
  publish: {
    action: 'PUBLISH',
    label: m.programme_publish,
    detail: m.programme_publish_detail,
    done: m.programme_published,
  },
  close: {
    action: 'CLOSE',
    label: m.programme_close,
    detail: m.programme_close_detail,
    done: m.programme_closed,
  },
  reopen: {
    action: 'REOPEN',
    label: m.programme_reopen,
    detail: m.programme_reopen_detail,
    done: m.programme_reopened,
  },
};

/** What the server says this reader may do with the programme. */
export function ProgrammeActions({ programme }: { programme: Programme }) {
  const { id, name, actions } = programme;
  const [asking, setAsking] = useState<ProgrammeMove>();
  const [title, setTitle] = useState('');
  const move = useMoveProgramme(programme);
  const offered = (Object.keys(MOVES) as ProgrammeMove[]).filter((one) =>
    actions.includes(MOVES[one].action as never),
  );
  const close = () => {
    setAsking(undefined);
    move.reset();
  };

  const mayPublish = offered.includes('publish');
  const edit = actions.includes('UPDATE') && (
    <LinkButton
      to="/programmes/$programmeId/modifier"
      params={{ programmeId: id }}
      icon="edit"
      variant={mayPublish ? 'secondary' : 'primary'}
    >
      {m.action_edit()}
    </LinkButton>
  );

  return (
    <>
      {!mayPublish && edit}
      {offered.map((one) => (
        <Button
          key={one}
          variant={one === 'publish' ? 'primary' : 'secondary'}
          onClick={() => {
            setTitle(`${MOVES[one].label()} : ${name}`);
            setAsking(one);
          }}
        >
          {MOVES[one].label()}
        </Button>
      ))}
      {mayPublish && edit}
      <ConfirmDialog
        title={title}
        open={asking !== undefined}
        confirm={asking ? MOVES[asking].label() : ''}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() => {
          if (!asking) return;
          const onSuccess = () => {
            toast(MOVES[asking].done());
            close();
          };
          move.mutate(asking, { onSuccess });
        }}
      >
        <p>{asking && MOVES[asking].detail()}</p>
      </ConfirmDialog>
    </>
  );
}
