import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Training } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type TrainingMove, useMoveTraining, usePrepareVersion } from './saving';

const MOVES: Record<TrainingMove, { label: () => string; detail: () => string; done: () => string }> = {
  archive: { label: m.training_archive, detail: m.training_archive_detail, done: m.training_archived },
  restore: { label: m.training_restore, detail: m.training_restore_detail, done: m.training_restored },
};

/** What the server says those who write a training may do with it, the likeliest first. */
export default function TrainingActions({ training }: { training: Training }) {
  const { id, actions, state, draftVersionId } = training;
  const [asking, setAsking] = useState<TrainingMove>();
  const params = { trainingId: id };
  return (
    <>
      {draftVersionId && (
        <LinkButton to="/formations/versions/$versionId" params={{ versionId: draftVersionId }} icon="edit">
          {state === 'DRAFT' ? m.training_write() : m.training_write_draft()}
        </LinkButton>
      )}
      {actions.includes('PREPARE_VERSION') && <Prepare training={training} />}
      {actions.includes('READ_BOARD') && state !== 'DRAFT' && (
        <LinkButton to="/formations/$trainingId/suivi" params={params} variant="secondary">
          {m.training_board()}
        </LinkButton>
      )}
      {actions.includes('UPDATE') && (
        <LinkButton to="/formations/$trainingId/reglages" params={params} variant="secondary">
          {m.training_settings()}
        </LinkButton>
      )}
      {actions.includes('ARCHIVE') && (
        <Button variant="secondary" onClick={() => setAsking('archive')}>
          {m.training_archive()}
        </Button>
      )}
      {actions.includes('RESTORE') && (
        <Button variant="secondary" onClick={() => setAsking('restore')}>
          {m.training_restore()}
        </Button>
      )}
      <MoveDialog training={training} asking={asking} onClose={() => setAsking(undefined)} />
    </>
  );
}

function Prepare({ training: { id } }: { training: Training }) {
  const navigate = useNavigate();
  const prepare = usePrepareVersion(id);
  const [key] = useState(() => crypto.randomUUID());
  return (
    <>
      {prepare.error && <ProblemNotice error={prepare.error} />}
      <Button
        icon="edit"
        busy={prepare.isPending}
        onClick={() =>
          prepare.mutate(key, {
            onSuccess: (draft) => {
              toast(m.training_prepared());
              void navigate({ to: '/formations/versions/$versionId', params: { versionId: draft.id } });
            },
          })
        }
      >
        {m.training_prepare()}
      </Button>
    </>
  );
}

interface MoveDialogProps {
  training: Training;
  asking: TrainingMove | undefined;
  onClose: () => void;
}

function MoveDialog({ training, asking, onClose }: MoveDialogProps) {
  const move = useMoveTraining(training);
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={asking ? `${MOVES[asking].label()} : ${training.content.title}` : ''}
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
  );
}
