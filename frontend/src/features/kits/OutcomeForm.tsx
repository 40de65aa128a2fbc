import { useNavigate } from '@tanstack/react-router';
import { Controller } from 'react-hook-form';
import type { Adoption } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { RowsField } from '@/lib/forms/RowsField';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { FieldError, fieldId, TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { finishAdoption } from './adopting';
import { useKitsChanged } from './mutations';
import { EMPTY_OUTCOME, type OutcomeValues, outcomeOf, outcomeSchema, outcomeWords } from './outcomeForm';

interface OutcomeFormProps {
  adoption: Adoption;
  reload: () => Promise<Adoption>;
}

/** What was done and what came of it: the authors of the kit read it. */
export default function OutcomeForm({ adoption, reload }: OutcomeFormProps) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const storedOf = ({ version }: Adoption): Stored<OutcomeValues> => ({ values: EMPTY_OUTCOME, version });
  const record = useRecordForm<OutcomeValues, Adoption>({
    draftKey: `outcome:${adoption.id}`,
    schema: outcomeSchema,
    stored: storedOf(adoption),
    words: outcomeWords,
    save: (values, version) => finishAdoption(adoption.id, version ?? adoption.version, outcomeOf(values)),
    onSaved: () => {
      void refresh();
      toast(m.adoption_finished());
      void navigate({ to: '/adoptions/$adoptionId', params: { adoptionId: adoption.id } });
    },
    // Nothing of an outcome is stored before it is told: theirs is empty, and one's own is proposed.
    reload: () => reload().then(storedOf),
  });
  const { register, control, formState } = record.form;
  const area = (name: 'done' | 'results' | 'adapted' | 'advice') => ({
    rows: 4,
    error: formState.errors[name]?.message,
    ...register(name),
  });
  return (
    <RecordForm
      record={record}
      words={outcomeWords}
      show={show}
      confirm={m.adoption_finish()}
      cancel={
        <LinkButton to="/adoptions/$adoptionId" params={{ adoptionId: adoption.id }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextArea label={m.outcome_done()} {...area('done')} />
      <TextArea label={m.outcome_results()} {...area('results')} />
      <Controller
        control={control}
        name="figures"
        render={({ field }) => (
          <div id={fieldId('figures')} tabIndex={-1}>
            <FieldError name="figures" error={formState.errors.figures?.message} />
            <RowsField
              legend={m.record_figures()}
              rows={field.value}
              nameOf={(rank) => m.record_figure({ rank })}
              add={m.record_figure_add()}
              blank={() => ({ key: crypto.randomUUID(), label: '', value: '', unit: '' })}
              most={20}
              onChange={field.onChange}
            >
              {({ label, value, unit }, rank, set) => (
                <>
                  <TextField
                    name={`figure-label-${rank}`}
                    label={m.record_figure_label()}
                    autoComplete="off"
                    maxLength={200}
                    value={label}
                    onChange={({ target }) => set({ label: target.value })}
                  />
                  <FieldPair>
                    <TextField
                      name={`figure-value-${rank}`}
                      label={m.record_figure_value()}
                      autoComplete="off"
                      maxLength={50}
                      value={value}
                      onChange={({ target }) => set({ value: target.value })}
                    />
                    <TextField
                      name={`figure-unit-${rank}`}
                      label={m.record_figure_unit()}
                      optional
                      autoComplete="off"
                      maxLength={50}
                      value={unit}
                      onChange={({ target }) => set({ unit: target.value })}
                    />
                  </FieldPair>
                </>
              )}
            </RowsField>
          </div>
        )}
      />
      <TextArea label={m.outcome_adapted()} optional {...area('adapted')} />
      <TextArea label={m.outcome_advice()} optional {...area('advice')} />
    </RecordForm>
  );
}

function show(name: keyof OutcomeValues, values: OutcomeValues) {
  if (name !== 'figures') return values[name];
  return values.figures.map(({ label, value, unit }) => `${label} ${value} ${unit}`).join('\n');
}
