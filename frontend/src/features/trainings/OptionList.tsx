import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Checkbox, TextField } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Muted, Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import type { QuestionEditorProps } from './QuestionEditor';
import { blankOption, type OptionValues, questionField, withRight } from './quizForm';

const MOST = 20;

/** What is chosen from; where the order counts, in the right one. */
export function OptionList({ question, at, faults, onChange }: QuestionEditorProps) {
  const { kind, options } = question;
  const write = (next: OptionValues[]) => onChange({ ...question, options: next });
  return (
    <FieldSet legend={m.quiz_options({ rank: at + 1 })}>
      {kind === 'ORDERING' && <Muted small>{m.quiz_options_order()}</Muted>}
      {options.length > 0 && (
        <Sortable
          label={m.quiz_options({ rank: at + 1 })}
          items={options}
          nameOf={nameOf}
          onMove={(from, to) => write(moved(options, from, to))}
          head={(option, place) => <strong>{nameOf(option, place)}</strong>}
          buttons={(option, place) => (
            <Button
              variant="secondary"
              size="small"
              aria-label={m.combobox_remove({ label: nameOf(option, place) })}
              onClick={() => write(options.filter(({ key }) => key !== option.key))}
            >
              {m.version_remove()}
            </Button>
          )}
        >
          {(option, place) => {
            const rank = place + 1;
            const name = questionField(at, `options.${place}.text`);
            const change = (part: Partial<OptionValues>) =>
              write(options.with(place, { ...option, ...part }));
            return (
              <Stack gap="small">
                <TextField
                  name={name}
                  label={m.quiz_option_text({ rank, question: at + 1 })}
                  autoComplete="off"
                  maxLength={500}
                  error={faults.find((fault) => fault.name === name)?.message}
                  value={option.text}
                  onChange={({ target }) => change({ text: target.value })}
                />
                {kind !== 'ORDERING' && (
                  <>
                    <Checkbox
                      name={questionField(at, `options.${place}.correct`)}
                      label={m.quiz_option_correct({ rank })}
                      checked={option.correct}
                      onChange={({ target }) => write(withRight(question, option.key, target.checked))}
                    />
                    <TextField
                      name={questionField(at, `options.${place}.feedback`)}
                      label={m.quiz_option_feedback({ rank })}
                      optional
                      autoComplete="off"
                      maxLength={1000}
                      value={option.feedback}
                      onChange={({ target }) => change({ feedback: target.value })}
                    />
                  </>
                )}
              </Stack>
            );
          }}
        </Sortable>
      )}
      {options.length < MOST && (
        <div>
          <Button variant="secondary" icon="plus" onClick={() => write([...options, blankOption()])}>
            {m.quiz_option_add()}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}

function nameOf(_: OptionValues, at: number): string {
  return m.quiz_option_rank({ rank: at + 1 });
}
