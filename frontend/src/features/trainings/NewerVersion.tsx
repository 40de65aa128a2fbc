import { useState } from 'react';
import type { NewerVersion as Newer, TrainingEnrolment } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Fold } from '@/ui/Fold';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import { usePathStep } from './learning';

interface NewerVersionProps {
  enrolment: TrainingEnrolment;
  newer: Newer;
}

/** What is new, what of one's own work stays, and moving on by choice. */
export default function NewerVersion({ enrolment, newer }: NewerVersionProps) {
  const { number, changeNote, changedActivities } = newer;
  const [asking, setAsking] = useState(false);
  const move = usePathStep(enrolment, 'move');
  const close = () => {
    move.reset();
    setAsking(false);
  };
  return (
    <Notice title={m.path_newer_title({ number })}>
      <p>{m.path_newer_detail({ number: enrolment.versionNumber })}</p>
      {changeNote && <p>{m.path_newer_changes({ note: changeNote })}</p>}
      {changedActivities.length > 0 && (
        <Fold label={m.path_newer_changed()}>
          <ul>
            {changedActivities.map((title, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two activities may be called the same, and none moves
              <li key={rank}>{title}</li>
            ))}
          </ul>
        </Fold>
      )}
      <p>{keptWords(newer)}</p>
      {enrolment.actions.includes('MOVE') && (
        <div>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {m.path_move({ number })}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={m.path_move({ number })}
        open={asking}
        confirm={m.path_move({ number })}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() =>
          move.mutate(undefined, {
            onSuccess: () => {
              toast(m.path_moved({ number }));
              close();
            },
          })
        }
      >
        <p>
          {keptWords(newer)} {m.path_move_detail()}
        </p>
      </ConfirmDialog>
    </Notice>
  );
}

function keptWords({ keptDone }: Newer): string {
  return keptDone > 0 ? m.path_newer_kept({ count: keptDone }) : m.path_newer_none_kept();
}
