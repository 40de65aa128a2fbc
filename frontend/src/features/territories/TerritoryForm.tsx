import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Territory } from '@/api/types';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadGeoUnits, loadOrganisations, loadTerritories } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { territoryKinds } from '@/lib/labels/territories';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextField } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { createTerritory, updateTerritory, useTerritorySaved } from './saving';
import { type TerritoryValues, territoryDraft, territorySchema, territoryWords } from './territoryForm';

interface TerritoryFormProps {
  id: string | null;
  stored: Stored<TerritoryValues>;
  reload?: () => Promise<Stored<TerritoryValues>>;
}

export function TerritoryForm({ id, stored, reload }: TerritoryFormProps) {
  const navigate = useNavigate();
  const remember = useTerritorySaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `territory:${id ?? 'new'}`;
  const record = useRecordForm<TerritoryValues, Territory>({
    draftKey,
    schema: territorySchema,
    stored,
    words: territoryWords,
    members: { leadOrganisationId: 'leadOrganisation', partIds: 'parts' },
    save: (values, version) => {
      const body = territoryDraft(values);
      return id !== null && version !== null
        ? updateTerritory(id, version, body)
        : createTerritory(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.territory_saved({ name: saved.name }));
      void navigate({ to: '/territoires/$territoryId', params: { territoryId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof TerritoryValues) => formState.errors[name]?.message;

  return (
    <RecordForm record={record} words={territoryWords} show={show} cancel={<Cancel id={id} />}>
      <FieldSet legend={m.territory_identity()}>
        <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
        <Select
          label={m.field_kind()}
          empty={m.form_choose()}
          options={optionsOf(territoryKinds)}
          error={error('kind')}
          {...register('kind')}
        />
        <EditorField
          images
          control={control}
          name="description"
          label={m.field_description()}
          optional
          maxLength={20_000}
          draftKey={draftKey}
        />
      </FieldSet>
      <FieldSet legend={m.territory_composition()}>
        <ChoicesField
          control={control}
          name="geoUnits"
          label={m.territory_geo_units()}
          hint={m.territory_geo_units_hint()}
          chosenLabel={m.territory_geo_units_chosen()}
          optional="silent"
          load={loadGeoUnits}
        />
        <ChoicesField
          control={control}
          name="parts"
          label={m.territory_parts()}
          hint={m.territory_parts_hint()}
          chosenLabel={m.territory_parts_chosen()}
          optional
          load={loadTerritories}
        />
      </FieldSet>
      <FieldSet legend={m.territory_contact()}>
        <ChoiceField
          control={control}
          name="leadOrganisation"
          label={m.field_lead_organisation()}
          hint={m.combobox_hint()}
          optional
          load={loadOrganisations}
        />
        <TextField
          label={m.field_website()}
          hint={m.website_hint()}
          type="url"
          optional
          error={error('website')}
          {...register('website')}
        />
        <TextField
          label={m.field_contact()}
          hint={m.contact_hint()}
          type="email"
          autoComplete="off"
          optional
          error={error('contactEmail')}
          {...register('contactEmail')}
        />
      </FieldSet>
    </RecordForm>
  );
}

function Cancel({ id }: { id: string | null }) {
  return id === null ? (
    <LinkButton to="/territoires" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/territoires/$territoryId" params={{ territoryId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof TerritoryValues, values: TerritoryValues) {
  switch (name) {
    case 'kind':
      return optionsOf(territoryKinds).find(({ value }) => value === values.kind)?.label;
    case 'geoUnits':
    case 'parts':
      return values[name].map(({ label }) => label).join('\n');
    case 'leadOrganisation':
      return values.leadOrganisation?.label;
    default:
      return values[name];
  }
}
