import { type FormEvent, useState } from 'react';
import type { SatisfactionForm, SatisfactionQuestion } from '@/api/types';
import { satisfactionQuestions } from '@/lib/labels/satisfaction';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Checkbox, TextField } from '@/ui/Field';
import { FieldSet, Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useWriteForm } from './queries';

const MOST_OWN = 3;
const FIRST: readonly SatisfactionQuestion[] = ['OVERALL', 'CONTENT', 'USEFULNESS'];

/** Organisers choose what is asked, until somebody has answered. */
export function QuestionsForm({ form }: { form: SatisfactionForm }) {
  const [chosen, setChosen] = useState<readonly SatisfactionQuestion[]>(
    form.version === 0 ? FIRST : form.questions,
  );
  const [own, setOwn] = useState<readonly string[]>(() =>
    Array.from({ length: MOST_OWN }, (_, rank) => form.ownQuestions[rank] ?? ''),
  );
  const [attempt, setAttempt] = useState(0);
  const write = useWriteForm(form);
  const faults =
    attempt > 0 && chosen.length === 0
      ? [{ name: 'questions-OVERALL', message: m.satisfaction_choose() }]
      : [];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (write.isPending) return;
    setAttempt(attempt + 1);
    if (chosen.length === 0) return;
    const questions = valuesOf(satisfactionQuestions).filter((one) => chosen.includes(one));
    const ownQuestions = own.map((text) => text.trim()).filter(Boolean);
    write.mutate({ questions, ownQuestions }, { onSuccess: () => toast(m.satisfaction_saved()) });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults} note={false}>
      {write.error && <ProblemNotice error={write.error} />}
      <FieldSet legend={m.satisfaction_set()}>
        {optionsOf(satisfactionQuestions).map(({ value, label }) => (
          <Checkbox
            key={value}
            name="questions"
            value={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
      </FieldSet>
      <FieldSet legend={m.satisfaction_own()}>
        {own.map((text, rank) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: three fields that never move
            key={rank}
            name={`own.${rank}`}
            label={m.satisfaction_own_question({ rank: rank + 1 })}
            optional
            maxLength={200}
            value={text}
            onChange={({ target }) => setOwn(own.with(rank, target.value))}
          />
        ))}
      </FieldSet>
      <FormActions>
        <Button type="submit" busy={write.isPending}>
          {m.satisfaction_save()}
        </Button>
      </FormActions>
    </Form>
  );
}
