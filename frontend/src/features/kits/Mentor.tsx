import { type FormEvent, useState } from 'react';
import type { Adoption } from '@/api/types';
import { loadTerritories } from '@/lib/forms/loaders';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useAdoptionStep } from './adopting';

interface MentorDialogProps {
  adoption: Adoption;
  open: boolean;
  onClose: () => void;
}

/** Asks another territory to help. */
export function MentorDialog({ adoption, open, onClose }: MentorDialogProps) {
  return (
    <Dialog title={m.adoption_ask_mentor()} open={open} onClose={onClose}>
      <MentorForm adoption={adoption} onClose={onClose} />
    </Dialog>
  );
}

function MentorForm({ adoption, onClose }: Omit<MentorDialogProps, 'open'>) {
  const ask = useAdoptionStep(adoption);
  const [territory, setTerritory] = useState<{ id: string; label: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !territory ? m.adoption_territory_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ask.isPending) return;
    setAttempt(attempt + 1);
    if (!territory) return;
    const onSuccess = () => {
      toast(m.adoption_mentor_asked());
      onClose();
    };
    ask.mutate({ step: 'mentor', territoryId: territory.id }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'mentor', message: missing }] : []}
    >
      {ask.error && <ProblemNotice error={ask.error} />}
      <Combobox
        name="mentor"
        label={m.adoption_mentor()}
        hint={m.adoption_mentor_hint()}
        load={loadTerritories}
        value={territory}
        onChange={setTerritory}
        error={missing}
      />
      <FormActions>
        <Button type="submit" busy={ask.isPending}>
          {m.adoption_ask_mentor()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

/** For who leads the territory that is asked. */
export function MentorAnswerButtons({ adoption }: { adoption: Adoption }) {
  const answer = useAdoptionStep(adoption);
  const send = (accepted: boolean) =>
    answer.mutate({ step: 'answer', accepted }, { onSuccess: () => toast(m.adoption_mentor_answered()) });
  return (
    <>
      {answer.error && <ProblemNotice error={answer.error} />}
      <Button busy={answer.isPending} onClick={() => send(true)}>
        {m.adoption_mentor_accept()}
      </Button>
      <Button variant="secondary" busy={answer.isPending} onClick={() => send(false)}>
        {m.adoption_mentor_decline()}
      </Button>
    </>
  );
}
