import { type FormEvent, useState } from 'react';
import type { Programme } from '@/api/types';
import { filled } from '@/lib/forms/filled';
import { loadTerritories } from '@/lib/forms/loaders';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useEnrol } from './mutations';

interface EnrolDialogProps {
  programme: Programme;
  open: boolean;
  onClose: () => void;
}

export default function EnrolDialog({ programme, open, onClose }: EnrolDialogProps) {
  return (
    <Dialog title={m.enrol_title()} open={open} onClose={onClose}>
      <EnrolForm programme={programme} onClose={onClose} />
    </Dialog>
  );
}

function EnrolForm({ programme, onClose }: Omit<EnrolDialogProps, 'open'>) {
  const [territory, setTerritory] = useState<Choice | null>(null);
  const [note, setNote] = useState('');
  const [attempt, setAttempt] = useState(0);
  const enrol = useEnrol(programme.id);
  const missing = attempt > 0 && !territory ? m.enrol_territory_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!territory) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.enrolled({ name: territory.label, programme: programme.name }));
      onClose();
    };
    enrol.mutate(filled({ territoryId: territory.id, note: note.trim() || null }), { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={missing ? [{ name: 'enrolled', message: missing }] : []}
      note={false}
    >
      {enrol.error && <ProblemNotice error={enrol.error} />}
      <Combobox
        name="enrolled"
        label={m.field_territory()}
        hint={m.combobox_hint()}
        error={missing}
        load={loadTerritories}
        value={territory}
        onChange={setTerritory}
      />
      <TextArea
        name="note"
        label={m.field_note()}
        hint={m.field_note_hint()}
        optional
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={enrol.isPending}>
          {m.enrol_confirm()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
