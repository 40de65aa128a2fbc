import { useId } from 'react';
import type { LearnerQuestion } from '@/api/types';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Checkbox, FieldError, TextField } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { Radios } from '@/ui/RadioGroup';
import { RichText } from '@/ui/RichText';
import { Sortable } from '@/ui/Sortable';
import type { Given } from './quizAnswers';

interface QuestionFieldsProps {
  question: LearnerQuestion;
  at: number;
  count: number;
  given: Given;
  error: string | undefined;
  onChange: (given: Given) => void;
}

/** One question with what answers it, by its kind. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, at, count, error } = props;
  const text = useId();
  const rank = m.quiz_question({ rank: at + 1, count });
  return (
    <FieldSet legend={`${rank} · ${m.quiz_points({ count: question.points })}`} describedBy={text}>
      <div id={text}>
        <RichText nodes={question.renderedText.nodes} under={3} />
      </div>
      <Answer {...props} />
      {question.kind !== 'NUMERIC' && <FieldError name={`question.${at}`} error={error} />}
    </FieldSet>
  );
}

function Answer({ question, at, given, error, onChange }: QuestionFieldsProps) {
  const { kind, options, unit } = question;
  const name = `question.${at}`;
  switch (kind) {
    case 'SINGLE':
      return (
        <Radios
          name={name}
          options={options.map(({ id, text }) => ({ value: id, label: text }))}
          value={given.options[0] ?? ''}
          onChange={({ target }) => onChange({ ...given, options: [target.value] })}
        />
      );
    case 'MULTIPLE':
      return (
        <>
          <Muted small>{m.quiz_many()}</Muted>
          {options.map(({ id, text }) => (
            <Checkbox
              key={id}
              name={name}
              value={id}
              label={text}
              checked={given.options.includes(id)}
              onChange={({ target }) =>
                onChange({
                  ...given,
                  options: target.checked
                    ? [...given.options, id]
                    : given.options.filter((one) => one !== id),
                })
              }
            />
          ))}
        </>
      );
    case 'ORDERING':
      return <Order question={question} given={given} onChange={onChange} />;
    case 'NUMERIC':
      return (
        <TextField
          name={name}
          label={unit ? m.quiz_number_in({ unit }) : m.quiz_number()}
          inputMode="decimal"
          autoComplete="off"
          width="short"
          error={error}
          value={given.number}
          onChange={({ target }) => onChange({ ...given, number: target.value })}
        />
      );
  }
}

function Order({ question, given, onChange }: Pick<QuestionFieldsProps, 'question' | 'given' | 'onChange'>) {
  const items = given.options.flatMap((id) => {
    const option = question.options.find((one) => one.id === id);
    return option ? [{ key: id, text: option.text }] : [];
  });
  return (
    <>
      <Muted small>{m.quiz_order()}</Muted>
      <Sortable
        label={m.quiz_order()}
        items={items}
        nameOf={({ text }) => text}
        head={({ text }, rank) => (
          <span>
            {rank + 1}. {text}
          </span>
        )}
        buttons={() => null}
        onMove={(from, to) => onChange({ ...given, options: moved(given.options, from, to) })}
      >
        {() => null}
      </Sortable>
    </>
  );
}
