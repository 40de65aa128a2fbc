import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { Adoption, FitFinding, KitVersion } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadTerritories } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { FieldError, fieldId, TextArea } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { LoadingState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { type AdoptValues, adoptionDraft, adoptSchema, adoptWords, EMPTY_ADOPTION } from './adoptForm';
import { adoptVersion } from './adopting';
import { kitFit } from './adoptionQueries';
import { FitQuestion } from './FitQuestion';
import { useKitsChanged } from './mutations';

/** A territory, and what stands against the kit there: each condition that is not met asks for a note. */
export default function AdoptForm({ version }: { version: KitVersion }) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const [key] = useState(() => crypto.randomUUID());
  const [territory, setTerritory] = useState<string>();
  const fit = useQuery({ ...kitFit(version.id, territory ?? ''), enabled: territory !== undefined });
  const withdrawn = version.credits.some(({ state }) => state === 'WITHDRAWN');
  const superseded = version.state === 'SUPERSEDED';
  const record = useRecordForm<AdoptValues, Adoption>({
    draftKey: `adopt:${version.id}`,
    schema: adoptSchema(fit.data, withdrawn || superseded),
    stored: { values: EMPTY_ADOPTION, version: null },
    words: adoptWords,
    members: { territoryId: 'territory' },
    save: (values) =>
      adoptVersion(version.id, adoptionDraft(values, fit.data ?? []), `${key}-${values.territory?.id}`),
    onSaved: (saved) => {
      void refresh();
      toast(m.adoption_begun());
      void navigate({ to: '/adoptions/$adoptionId', params: { adoptionId: saved.id } });
    },
  });
  const { register, control, formState } = record.form;
  // What is kept of a former visit chose one, too.
  const chosen = useController({ control, name: 'territory' }).field.value?.id;
  if (chosen !== territory) setTerritory(chosen);
  return (
    <RecordForm
      record={record}
      words={adoptWords}
      show={() => null}
      confirm={m.kit_adopt()}
      cancel={
        <LinkButton to="/kits/$kitId" params={{ kitId: version.kitId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      {superseded && <Notice tone="attention" title={m.adoption_superseded()} />}
      {withdrawn && <Notice tone="attention" title={m.adoption_withdrawn()} />}
      <ChoiceField
        control={control}
        name="territory"
        label={m.adoption_territory()}
        hint={m.adoption_territory_hint()}
        load={loadTerritories}
      />
      {territory && fit.isPending && <LoadingState lines={4} />}
      {territory && fit.data && (
        <Conditions
          control={control}
          findings={fit.data}
          error={formState.errors.answers?.message as string | undefined}
        />
      )}
      {(withdrawn || superseded) && (
        <TextArea
          label={m.adoption_note()}
          hint={m.adoption_note_hint()}
          rows={3}
          error={formState.errors.note?.message}
          {...register('note')}
        />
      )}
    </RecordForm>
  );
}

interface ConditionsProps {
  control: Control<AdoptValues>;
  findings: readonly FitFinding[];
  error: string | undefined;
}

function Conditions({ control, findings, error }: ConditionsProps) {
  const { value, onChange } = useController({ control, name: 'answers' }).field;
  if (findings.length === 0) return <p>{m.kit_fit_none()}</p>;
  return (
    <div id={fieldId('answers')} tabIndex={-1}>
      <FieldSet legend={m.kit_conditions()}>
        <FieldError name="answers" error={error} />
        {findings.map((finding, at) => (
          <FitQuestion
            key={`${finding.condition.kind} ${finding.condition.text}`}
            finding={finding}
            place={at}
            answer={value[at] ?? { met: '', note: '' }}
            asked={error !== undefined}
            onChange={(answer) => onChange({ ...value, [at]: answer })}
          />
        ))}
      </FieldSet>
    </div>
  );
}
