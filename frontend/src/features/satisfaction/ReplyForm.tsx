import { type FormEvent, useState } from 'react';
import type { SatisfactionForm } from '@/api/types';
import { satisfactionQuestions } from '@/lib/labels/satisfaction';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Section } from '@/ui/Page';
import { RadioGroup } from '@/ui/RadioGroup';
import { useReply } from './queries';

/** The answers' words; 0 says that somebody does not answer this one. */
const SCALE = [
  { value: '5', label: m.satisfaction_5 },
  { value: '4', label: m.satisfaction_4 },
  { value: '3', label: m.satisfaction_3 },
  { value: '2', label: m.satisfaction_2 },
  { value: '1', label: m.satisfaction_1 },
  { value: '0', label: m.satisfaction_0 },
];

/** Who came answers, once; nothing is compulsory. */
export function ReplyForm({ form: { eventId, questions, ownQuestions } }: { form: SatisfactionForm }) {
  const [ratings, setRatings] = useState<readonly number[]>(() => questions.map(() => 0));
  const [texts, setTexts] = useState<readonly string[]>(() => ownQuestions.map(() => ''));
  const reply = useReply(eventId);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!reply.isPending) reply.mutate({ ratings: [...ratings], texts: [...texts] });
  }

  return (
    <Section title={m.satisfaction_reply()}>
      <Form onSubmit={submit} attempt={0} faults={[]} note={false}>
        {reply.error && <ProblemNotice error={reply.error} />}
        <p>{m.satisfaction_anonymous()}</p>
        {questions.map((question, rank) => (
          <RadioGroup
            key={question}
            legend={satisfactionQuestions[question]()}
            name={`rating.${rank}`}
            options={SCALE.map(({ value, label }) => ({ value, label: label() }))}
            value={String(ratings[rank] ?? 0)}
            onChange={({ target }) => setRatings(ratings.with(rank, Number(target.value)))}
          />
        ))}
        {ownQuestions.map((question, rank) => (
          <TextArea
            key={question}
            name={`text.${rank}`}
            label={question}
            optional
            rows={4}
            maxLength={2000}
            value={texts[rank] ?? ''}
            onChange={({ target }) => setTexts(texts.with(rank, target.value))}
          />
        ))}
        <FormActions>
          <Button type="submit" busy={reply.isPending}>
            {m.satisfaction_send()}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
