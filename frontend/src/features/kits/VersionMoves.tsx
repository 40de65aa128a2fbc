import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { KitVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useMoveVersion, type VersionMove } from './mutations';

/** From its draft to peers, back, and to everybody. */
export function VersionMoves({ version }: { version: KitVersion }) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState<VersionMove>();
  const moving = useMoveVersion(version);
  const may = (action: KitVersion['actions'][number]) => version.actions.includes(action);
  const close = () => {
    setAsking(undefined);
    moving.reset();
  };
  const send = (move: VersionMove, changeNote?: string) => {
    const onSuccess = () => {
      close();
      toast(DONE[move]());
      if (move === 'publish') void navigate({ to: '/kits/$kitId', params: { kitId: version.kitId } });
    };
    moving.mutate({ move, changeNote }, { onSuccess });
  };
  const step = asking === 'submit' || asking === 'return' ? asking : undefined;
  return (
    <>
      {may('PUBLISH') && <Button onClick={() => setAsking('publish')}>{m.kit_publish()}</Button>}
      {may('SUBMIT') && <Button onClick={() => setAsking('submit')}>{m.kit_submit()}</Button>}
      {may('RETURN') && (
        <Button variant="secondary" onClick={() => setAsking('return')}>
          {m.kit_return()}
        </Button>
      )}
      <ConfirmDialog
        title={step === 'return' ? m.kit_return() : m.kit_submit()}
        open={step !== undefined}
        confirm={step === 'return' ? m.kit_return() : m.kit_submit()}
        busy={moving.isPending}
        error={moving.error}
        onClose={close}
        onConfirm={() => step && send(step)}
      >
        <p>{step === 'return' ? m.kit_return_detail() : m.kit_submit_detail()}</p>
      </ConfirmDialog>
      <Dialog title={m.kit_publish()} open={asking === 'publish'} onClose={close}>
        <PublishForm
          version={version}
          busy={moving.isPending}
          error={moving.error}
          onClose={close}
          onPublish={(note) => send('publish', note)}
        />
      </Dialog>
    </>
  );
}

const DONE: Record<VersionMove, () => string> = {
  submit: m.kit_submitted,
  return: m.kit_returned,
  publish: m.kit_published,
};

interface PublishFormProps {
  version: KitVersion;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onPublish: (note: string) => void;
}

function PublishForm({ version, busy, error, onClose, onPublish }: PublishFormProps) {
  const [note, setNote] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && note.trim() === '' ? m.kit_change_note_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (note.trim() === '') setAttempt(attempt + 1);
    else onPublish(note.trim());
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'changeNote', message: missing }] : []}
    >
      {error && <ProblemNotice error={error} />}
      <p>{version.number > 1 ? m.kit_publish_next_detail() : m.kit_publish_detail()}</p>
      {version.testsToAmend > 0 && <p>{m.kit_publish_to_amend()}</p>}
      {version.testsFinished === 0 && <p>{m.kit_publish_untested()}</p>}
      <TextArea
        name="changeNote"
        label={m.kit_change_note()}
        hint={m.kit_change_note_hint()}
        error={missing}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={busy}>
          {m.kit_publish()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
