import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { TrainingVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { VersionLacks } from './VersionLacks';
import { useDiscardVersion, usePublishVersion } from './versions';

/** Publishing a version, or throwing its draft away. */
export default function VersionActions({ version }: { version: TrainingVersion }) {
  const { actions, number } = version;
  const [asking, setAsking] = useState<'publish' | 'discard'>();
  const close = () => setAsking(undefined);
  return (
    <>
      {actions.includes('PUBLISH') && (
        <Button onClick={() => setAsking('publish')}>{m.version_publish()}</Button>
      )}
      {actions.includes('DISCARD') && (
        <Button variant="secondary" onClick={() => setAsking('discard')}>
          {m.version_discard()}
        </Button>
      )}
      <Dialog title={m.version_publish_title({ number })} open={asking === 'publish'} onClose={close}>
        <PublishForm version={version} onClose={close} />
      </Dialog>
      <Discard version={version} open={asking === 'discard'} onClose={close} />
    </>
  );
}

function PublishForm({ version, onClose }: { version: TrainingVersion; onClose: () => void }) {
  const { number, trainingId, lacks } = version;
  const navigate = useNavigate();
  const publish = usePublishVersion(version);
  const [note, setNote] = useState('');
  const [attempt, setAttempt] = useState(0);
  const later = number > 1;
  const missing = attempt > 0 && later && note.trim() === '' ? m.version_change_note_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (publish.isPending) return;
    setAttempt(attempt + 1);
    if (later && note.trim() === '') return;
    publish.mutate(note.trim(), {
      onSuccess: () => {
        toast(m.version_published({ number }));
        onClose();
        void navigate({ to: '/formations/$trainingId', params: { trainingId } });
      },
    });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'changeNote', message: missing }] : []}
    >
      {publish.error && <ProblemNotice error={publish.error} />}
      {lacks.length > 0 && <VersionLacks version={version} />}
      <p>{later ? m.version_publish_next() : m.version_publish_first()}</p>
      {later && (
        <TextArea
          name="changeNote"
          label={m.version_change_note()}
          hint={m.version_change_note_hint()}
          error={missing}
          rows={4}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
      <FormActions>
        <Button type="submit" busy={publish.isPending}>
          {m.version_publish()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

interface DiscardProps {
  version: TrainingVersion;
  open: boolean;
  onClose: () => void;
}

function Discard({ version, open, onClose }: DiscardProps) {
  const navigate = useNavigate();
  const discard = useDiscardVersion(version);
  const close = () => {
    discard.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={m.version_discard()}
      open={open}
      confirm={m.version_discard()}
      danger
      busy={discard.isPending}
      error={discard.error}
      onClose={close}
      onConfirm={() =>
        discard.mutate(undefined, {
          onSuccess: () => {
            toast(m.version_discarded());
            close();
            void navigate({ to: '/formations/$trainingId', params: { trainingId: version.trainingId } });
          },
        })
      }
    >
      <p>{m.version_discard_detail()}</p>
    </ConfirmDialog>
  );
}
