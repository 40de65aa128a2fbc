import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { begunFramework } from './frameworkForm';
import { useBeginFramework } from './queries';

interface BeginFrameworkDialogProps {
  open: boolean;
  onClose: () => void;
}

/** A framework has a name first; its tree is written from there. */
export default function BeginFrameworkDialog({ open, onClose }: BeginFrameworkDialogProps) {
  return (
    <Dialog title={m.competence_begin()} open={open} onClose={onClose}>
      <BeginForm onClose={onClose} />
    </Dialog>
  );
}

function BeginForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const begin = useBeginFramework();
  const [names, setNames] = useState({ fr: '', en: '' });
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: sent again after a lost answer it begins no second one.
  const [key] = useState(() => crypto.randomUUID());
  const missing = (name: 'fr' | 'en') =>
    attempt > 0 && names[name].trim() === '' ? m.competence_wrong() : undefined;
  const faults = (['fr', 'en'] as const).flatMap((name) => {
    const message = missing(name);
    return message ? [{ name, message }] : [];
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (begin.isPending) return;
    setAttempt(attempt + 1);
    if (names.fr.trim() === '' || names.en.trim() === '') return;
    begin.mutate(
      { body: begunFramework(names), key },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/competences/$frameworkId/modifier', params: { frameworkId: id } }),
      },
    );
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults}>
      {begin.error && <ProblemNotice error={begin.error} />}
      {(['fr', 'en'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={name === 'fr' ? m.competence_label_fr() : m.competence_label_en()}
          maxLength={200}
          error={missing(name)}
          value={names[name]}
          onChange={({ target }) => setNames({ ...names, [name]: target.value })}
        />
      ))}
      <FormActions>
        <Button type="submit" busy={begin.isPending}>
          {m.competence_begin()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
