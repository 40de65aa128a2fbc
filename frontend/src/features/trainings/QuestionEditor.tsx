import { questionKinds } from '@/lib/labels/quizzes';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { OptionList } from './OptionList';
import { asKind, type QuestionFault, type QuestionValues, questionField } from './quizForm';

export interface QuestionEditorProps {
  question: QuestionValues;
  at: number;
  faults: readonly QuestionFault[];
  onChange: (question: QuestionValues) => void;
}

/** One question as its author writes it: its wording, what answers it, what is said afterwards. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, at, faults, onChange } = props;
  const rank = at + 1;
  const kinds = optionsOf(questionKinds);
  const field = (name: 'text' | 'points' | 'explanation') => ({
    name: questionField(at, name),
    error: faults.find((fault) => fault.name === questionField(at, name))?.message,
    value: question[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...question, [name]: target.value }),
  });
  return (
    <Stack>
      <TextArea
        label={m.quiz_question_text({ rank })}
        hint={m.quiz_question_text_hint()}
        rows={3}
        maxLength={2000}
        {...field('text')}
      />
      <FieldPair>
        <Select
          name={questionField(at, 'kind')}
          label={m.quiz_question_kind({ rank })}
          options={kinds}
          value={question.kind}
          onChange={({ target }) =>
            onChange(asKind(question, kinds.find(({ value }) => value === target.value)?.value ?? 'SINGLE'))
          }
        />
        <TextField
          label={m.quiz_question_points({ rank })}
          inputMode="numeric"
          width="short"
          {...field('points')}
        />
      </FieldPair>
      {question.kind === 'NUMERIC' ? <NumberFields {...props} /> : <OptionList {...props} />}
      <TextArea
        label={m.quiz_question_explanation({ rank })}
        hint={m.quiz_question_explanation_hint()}
        optional
        rows={2}
        maxLength={2000}
        {...field('explanation')}
      />
    </Stack>
  );
}

function NumberFields({ question, at, faults, onChange }: QuestionEditorProps) {
  const rank = at + 1;
  const field = (name: 'answer' | 'tolerance' | 'unit') => ({
    name: questionField(at, name),
    error: faults.find((fault) => fault.name === questionField(at, name))?.message,
    autoComplete: 'off',
    width: 'short' as const,
    value: question[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...question, [name]: target.value }),
  });
  return (
    <>
      <FieldPair>
        <TextField label={m.quiz_answer({ rank })} inputMode="decimal" {...field('answer')} />
        <TextField
          label={m.quiz_tolerance({ rank })}
          hint={m.quiz_tolerance_hint()}
          optional
          inputMode="decimal"
          {...field('tolerance')}
        />
      </FieldPair>
      <TextField label={m.quiz_unit({ rank })} optional maxLength={40} {...field('unit')} />
    </>
  );
}
