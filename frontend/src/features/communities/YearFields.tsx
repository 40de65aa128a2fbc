import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { DateField, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet, type FormFault } from '@/ui/Form';
import { type YearValues, yearField } from './cycleForm';

interface YearFieldsProps {
  at: number;
  year: YearValues;
  faults: readonly FormFault[];
  onChange: (part: Partial<YearValues>) => void;
  onRemove?: () => void;
}

/** One year of a cycle, within the form of the cycle. */
export function YearFields({ at, year, faults, onChange, onRemove }: YearFieldsProps) {
  const named = (field: keyof YearValues) => {
    const name = yearField(at, field);
    return { name, error: faults.find((fault) => fault.name === name)?.message };
  };
  return (
    <FieldSet legend={m.cycle_year_rank({ rank: at + 1 })}>
      <TextField
        {...named('theme')}
        label={m.cycle_theme()}
        autoComplete="off"
        maxLength={200}
        value={year.theme}
        onChange={(event) => onChange({ theme: event.target.value })}
      />
      <TextArea
        {...named('question')}
        label={m.cycle_question()}
        optional
        rows={2}
        maxLength={2000}
        value={year.question}
        onChange={(event) => onChange({ question: event.target.value })}
      />
      <FieldPair>
        <DateField
          {...named('startsOn')}
          label={m.cycle_starts()}
          hint={m.date_hint()}
          value={year.startsOn}
          onChange={(event) => onChange({ startsOn: event.target.value })}
        />
        <DateField
          {...named('endsOn')}
          label={m.cycle_ends()}
          hint={m.date_hint()}
          value={year.endsOn}
          onChange={(event) => onChange({ endsOn: event.target.value })}
        />
      </FieldPair>
      {onRemove && (
        <div>
          <Button variant="secondary" size="small" onClick={onRemove}>
            {m.cycle_remove_year({ rank: at + 1 })}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}
