import { useState } from 'react';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { questionKinds } from '@/lib/labels/quizzes';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FieldSet } from '@/ui/Form';
import { Muted, Row } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { QuestionEditor } from './QuestionEditor';
import { blankQuestion, type QuestionFault, type QuestionValues } from './quizForm';

interface QuestionListProps {
  questions: readonly QuestionValues[];
  faults: readonly QuestionFault[];
  onChange: (questions: QuestionValues[]) => void;
}

const MOST = 100;

/** The questions of a quiz, in order; one opens to be written. */
export function QuestionList({ questions, faults, onChange }: QuestionListProps) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [removing, setRemoving] = useState<QuestionValues>();
  const isOpen = ({ key }: QuestionValues) =>
    opened.includes(key) || faults.some(({ question }) => question === key);
  const toggle = ({ key }: QuestionValues) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  const add = () => {
    const question = blankQuestion();
    setOpened([...opened, question.key]);
    onChange([...questions, question]);
  };

  return (
    <FieldSet legend={m.quiz_questions()}>
      {questions.length > 0 && (
        <Sortable
          label={m.quiz_questions()}
          items={questions}
          nameOf={nameOf}
          onMove={(from, to) => onChange(moved(questions, from, to))}
          head={(question, at) => (
            <Row gap="small">
              <strong>{nameOf(question, at)}</strong>
              <Muted small>{questionKinds[question.kind]()}</Muted>
            </Row>
          )}
          buttons={(question, at) => (
            <>
              <Button
                variant="secondary"
                size="small"
                aria-expanded={isOpen(question)}
                onClick={() => toggle(question)}
              >
                {isOpen(question) ? m.agenda_fold() : m.action_edit()}{' '}
                <span className="visually-hidden">{nameOf(question, at)}</span>
              </Button>
              <Button variant="secondary" size="small" onClick={() => setRemoving(question)}>
                {m.quiz_question_remove()}
                <span className="visually-hidden"> : {nameOf(question, at)}</span>
              </Button>
            </>
          )}
        >
          {(question, at) =>
            isOpen(question) ? (
              <QuestionEditor
                question={question}
                at={at}
                faults={faults}
                onChange={(next) => onChange(questions.with(at, next))}
              />
            ) : (
              <Muted small>{question.text}</Muted>
            )
          }
        </Sortable>
      )}
      {questions.length < MOST && (
        <div>
          <Button variant="secondary" icon="plus" onClick={add}>
            {m.quiz_question_add()}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={m.quiz_question_remove()}
        open={removing !== undefined}
        confirm={m.quiz_question_remove()}
        danger
        busy={false}
        error={null}
        onClose={() => setRemoving(undefined)}
        onConfirm={() => {
          onChange(questions.filter(({ key }) => key !== removing?.key));
          setRemoving(undefined);
        }}
      >
        <p>{m.quiz_question_remove_detail()}</p>
      </ConfirmDialog>
    </FieldSet>
  );
}

function nameOf(_: QuestionValues, at: number): string {
  return m.quiz_question_rank({ rank: at + 1 });
}
