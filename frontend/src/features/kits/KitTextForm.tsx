import { useNavigate } from '@tanstack/react-router';
import { type Control, Controller } from 'react-hook-form';
import type { KitVersion } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { RowsField } from '@/lib/forms/RowsField';
import { useLicences } from '@/lib/forms/useLicences';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { kitConditionKinds } from '@/lib/labels/kitConditions';
import { optionsOf, wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { FieldError, fieldId, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useKitsChanged, writeVersion } from './mutations';
import {
  blankCondition,
  counts,
  type TextValues,
  textSchema,
  textWords,
  valuesOfText,
  versionText,
} from './textForm';

interface KitTextFormProps {
  version: KitVersion;
  reload: () => Promise<KitVersion>;
}

/** What a version says of itself: for whom it is, what it takes, under which licence. */
export default function KitTextForm({ version, reload }: KitTextFormProps) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const record = useRecordForm<TextValues, KitVersion>({
    draftKey: `kit-version:${version.id}`,
    schema: textSchema,
    stored: storedOf(version),
    words: textWords,
    save: (values, number) =>
      writeVersion(version.id, number ?? version.version, versionText(values, version.content.language)),
    onSaved: () => {
      void refresh();
      toast(m.kit_text_saved());
      void navigate({ to: '/kits/$kitId/rediger', params: { kitId: version.kitId } });
    },
    reload: () => reload().then(storedOf),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof TextValues) => ({ error: formState.errors[name]?.message, ...register(name) });
  return (
    <RecordForm
      record={record}
      words={textWords}
      show={show}
      cancel={
        <LinkButton to="/kits/$kitId/rediger" params={{ kitId: version.kitId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextArea label={m.field_summary()} hint={m.kit_summary_hint()} rows={3} {...field('summary')} />
      <TextArea label={m.kit_audience()} optional rows={2} {...field('audience')} />
      <ChoiceField
        control={control}
        name="licence"
        label={m.field_licence()}
        hint={m.kit_licence_hint()}
        optional
        load={useLicences()}
      />
      <Conditions control={control} error={formState.errors.conditions?.message} />
    </RecordForm>
  );
}

function Conditions({ control, error }: { control: Control<TextValues>; error: string | undefined }) {
  return (
    <Controller
      control={control}
      name="conditions"
      render={({ field }) => (
        <div id={fieldId('conditions')} tabIndex={-1}>
          <FieldError name="conditions" error={error} />
          <RowsField
            legend={m.kit_conditions()}
            rows={field.value}
            nameOf={(rank) => m.kit_condition_rank({ rank })}
            add={m.kit_condition_add()}
            blank={blankCondition}
            most={20}
            onChange={field.onChange}
          >
            {({ kind, value, text }, rank, set) => (
              <>
                <FieldPair>
                  <Select
                    name={`condition-kind-${rank}`}
                    label={m.kit_condition_kind()}
                    options={optionsOf(kitConditionKinds)}
                    empty={m.form_choose()}
                    value={kind}
                    onChange={({ target }) => set({ kind: target.value })}
                  />
                  {counts(kind) && (
                    <TextField
                      name={`condition-value-${rank}`}
                      label={kind === 'BUDGET' ? m.kit_condition_euros() : m.kit_condition_inhabitants()}
                      inputMode="numeric"
                      autoComplete="off"
                      value={value}
                      onChange={({ target }) => set({ value: target.value })}
                    />
                  )}
                </FieldPair>
                <TextArea
                  name={`condition-text-${rank}`}
                  label={m.kit_condition_text()}
                  hint={m.kit_condition_text_hint()}
                  optional={kind !== 'OTHER'}
                  rows={2}
                  maxLength={500}
                  value={text}
                  onChange={({ target }) => set({ text: target.value })}
                />
              </>
            )}
          </RowsField>
        </div>
      )}
    />
  );
}

function storedOf(version: KitVersion): Stored<TextValues> {
  return { values: valuesOfText(version), version: version.version };
}

function show(name: keyof TextValues, values: TextValues) {
  if (name === 'licence') return values.licence?.label ?? m.licence_none();
  if (name !== 'conditions') return values[name];
  return values.conditions
    .map(({ kind, value, text }) =>
      [kind && wordsOf(kitConditionKinds, kind), value, text].filter(Boolean).join(' '),
    )
    .join('\n');
}
