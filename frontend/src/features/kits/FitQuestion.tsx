import type { FitFinding } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { kitFits } from '@/lib/labels/kitFits';
import { m } from '@/paraglide/messages';
import { TextArea } from '@/ui/Field';
import { Muted, Row, Stack } from '@/ui/Layout';
import { RadioGroup } from '@/ui/RadioGroup';
import { type AnswerValues, isMet, lack } from './adoptForm';
import { conditionOf } from './conditions';

interface FitQuestionProps {
  finding: FitFinding;
  place: number;
  answer: AnswerValues;
  /** Whether one tried to go on without saying all. */
  asked: boolean;
  onChange: (answer: AnswerValues) => void;
}

/** One condition: what is known of it, whether it is met where nothing is, and how to do without where it is not. */
export function FitQuestion({ finding, place, answer, asked, onChange }: FitQuestionProps) {
  const { condition, fit, known } = finding;
  const words = conditionOf(condition);
  const met = isMet(finding, answer);
  const missing = asked ? lack(finding, answer) : undefined;
  return (
    <Stack gap="small">
      {fit === 'UNKNOWN' ? (
        <RadioGroup
          legend={words}
          name={`met-${place}`}
          options={[
            { value: 'yes', label: m.kit_fit_yes() },
            { value: 'no', label: m.kit_fit_no() },
          ]}
          value={answer.met}
          error={missing === 'answer' ? m.kit_fit_answer_missing() : undefined}
          onChange={({ target }) => onChange({ ...answer, met: target.value })}
        />
      ) : (
        <Row gap="small">
          <strong>{words}</strong>
          <LookBadge look={kitFits[fit]} />
        </Row>
      )}
      {known !== null && <Muted small>{m.kit_fit_known({ value: formatNumber(known) })}</Muted>}
      {met === false && (
        <TextArea
          name={`fit-note-${place}`}
          label={m.kit_fit_note({ condition: words })}
          error={missing === 'note' ? m.kit_fit_note_missing() : undefined}
          rows={2}
          maxLength={1000}
          value={answer.note}
          onChange={({ target }) => onChange({ ...answer, note: target.value })}
        />
      )}
    </Stack>
  );
}
