import { type FormEvent, useState } from 'react';
import type { OwnCompetence } from '@/api/types';
import { wordingOf } from '@/lib/labels/topics';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Select, TextArea, TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { levelOptions } from './levels';
import { useClaim } from './queries';

interface ClaimDialogProps {
  competences: OwnCompetence[];
  /** The competence one starts from, empty for any; closed while there is none. */
  chosen: string | undefined;
  onClose: () => void;
}

/** Says what one learnt elsewhere. */
export function ClaimDialog({ competences, chosen, onClose }: ClaimDialogProps) {
  return (
    <Dialog title={m.claim_new()} open={chosen !== undefined} onClose={onClose}>
      <ClaimForm competences={competences} chosen={chosen ?? ''} onClose={onClose} />
    </Dialog>
  );
}

function ClaimForm({ competences, chosen, onClose }: ClaimDialogProps & { chosen: string }) {
  const claim = useClaim();
  const [competence, setCompetence] = useState(chosen);
  const [level, setLevel] = useState('2');
  const [statement, setStatement] = useState('');
  const [url, setUrl] = useState('');
  const [attempt, setAttempt] = useState(0);
  const faults =
    attempt === 0
      ? []
      : [
          ...(competence ? [] : [{ name: 'competence', message: m.claim_competence_missing() }]),
          ...(statement.trim() ? [] : [{ name: 'statement', message: m.claim_statement_missing() }]),
          ...(url.trim() === '' || /^https?:\/\/\S+$/.test(url.trim())
            ? []
            : [{ name: 'url', message: m.claim_url_wrong() }]),
        ];
  const error = (field: string) => faults.find(({ name }) => name === field)?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (claim.isPending) return;
    setAttempt(attempt + 1);
    const link = url.trim();
    if (!competence || !statement.trim() || (link && !/^https?:\/\/\S+$/.test(link))) return;
    const body = { competence, level: Number(level), statement: statement.trim() };
    claim.mutate(link ? { ...body, url: link } : body, {
      onSuccess: () => {
        toast(m.claim_sent());
        onClose();
      },
    });
  }

  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={faults}>
      {claim.error && <ProblemNotice error={claim.error} />}
      <p>{m.claim_detail()}</p>
      <Select
        name="competence"
        label={m.competence()}
        error={error('competence')}
        empty={m.claim_choose()}
        options={competences
          .filter(({ present }) => present)
          .map(({ code, label }) => ({ value: code, label: wordingOf(label) }))}
        value={competence}
        onChange={({ target }) => setCompetence(target.value)}
      />
      <Select
        name="level"
        label={m.competence_level()}
        options={levelOptions()}
        value={level}
        onChange={({ target }) => setLevel(target.value)}
      />
      <TextArea
        name="statement"
        label={m.claim_statement()}
        hint={m.claim_statement_hint()}
        error={error('statement')}
        rows={5}
        maxLength={4000}
        value={statement}
        onChange={({ target }) => setStatement(target.value)}
      />
      <TextField
        name="url"
        type="url"
        label={m.claim_url()}
        optional
        error={error('url')}
        maxLength={1000}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={claim.isPending}>
          {m.claim_send()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
