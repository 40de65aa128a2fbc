import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import type { Organisation, Ref } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadTerritories } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { organisationKinds } from '@/lib/labels/organisations';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import { createOrganisation, updateOrganisation, useOrganisationSaved } from './mutations';
import {
  type OrganisationValues,
  organisationDraft,
  organisationSchema,
  organisationWords,
} from './organisationForm';

interface OrganisationFormProps {
  id: string | null;
  stored: Stored<OrganisationValues>;
  reload?: () => Promise<Stored<OrganisationValues>>;
}

export function OrganisationForm({ id, stored, reload }: OrganisationFormProps) {
  const navigate = useNavigate();
  const remember = useOrganisationSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<OrganisationValues, Organisation>({
    draftKey: `organisation:${id ?? 'new'}`,
    schema: organisationSchema,
    stored,
    words: organisationWords,
    members: { territoryId: 'territory' },
    save: (values, version) => {
      const body = organisationDraft(values);
      return id !== null && version !== null
        ? updateOrganisation(id, version, body)
        : createOrganisation(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.organisation_saved({ name: saved.name }));
      void navigate({ to: '/organisations/$organisationId', params: { organisationId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof OrganisationValues) => formState.errors[name]?.message;

  return (
    <RecordForm
      record={record}
      words={organisationWords}
      show={show}
      explain={<SameSiren problem={record.problem} />}
      cancel={
        id === null ? (
          <LinkButton to="/organisations" variant="secondary">
            {m.action_cancel()}
          </LinkButton>
        ) : (
          <LinkButton to="/organisations/$organisationId" params={{ organisationId: id }} variant="secondary">
            {m.action_cancel()}
          </LinkButton>
        )
      }
    >
      <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
      <FieldPair>
        <Select
          label={m.field_kind()}
          empty={m.form_choose()}
          options={optionsOf(organisationKinds)}
          error={error('kind')}
          {...register('kind')}
        />
        <TextField
          label="SIREN"
          hint={m.siren_hint()}
          optional
          inputMode="numeric"
          autoComplete="off"
          error={error('siren')}
          {...register('siren')}
        />
      </FieldPair>
      <TextField
        label={m.field_website()}
        hint={m.website_hint()}
        type="url"
        optional
        error={error('website')}
        {...register('website')}
      />
      <ChoiceField
        control={control}
        name="territory"
        label={m.field_territory()}
        hint={m.organisation_territory_hint()}
        optional
        load={loadTerritories}
      />
    </RecordForm>
  );
}

function show(name: keyof OrganisationValues, values: OrganisationValues) {
  switch (name) {
    case 'kind':
      return optionsOf(organisationKinds).find(({ value }) => value === values.kind)?.label;
    case 'territory':
      return values.territory?.label;
    default:
      return values[name];
  }
}

/** The number is taken: whoever types it most likely wants the organisation that has it. */
function SameSiren({ problem }: { problem: unknown }) {
  if (!isProblem(problem, 'duplicate-siren')) return null;
  const existing = problem.body.existing as Ref | undefined;
  return (
    <Notice tone="attention" title={m.siren_taken()}>
      {existing && (
        <Link to="/organisations/$organisationId" params={{ organisationId: existing.id }}>
          {m.siren_taken_see({ name: existing.name })}
        </Link>
      )}
    </Notice>
  );
}
