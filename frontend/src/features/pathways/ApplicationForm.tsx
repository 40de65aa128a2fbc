import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Pioneer } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadOrganisations, loadTerritories } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import {
  type ApplicationValues,
  applicationDraft,
  applicationSchema,
  applicationWords,
  EMPTY_APPLICATION,
  valuesOfApplication,
} from './applicationForm';
import { draftApplication, updateApplication, usePioneerSaved } from './saving';

interface ApplicationFormProps {
  pathwayId: string;
  /** What a new one begins with. */
  begun?: Partial<ApplicationValues>;
  pioneer?: Pioneer;
  reload?: () => Promise<Pioneer>;
}

/** Saved as often as one likes, from any device; handed in from the page of the application. */
export default function ApplicationForm({ pathwayId, begun, pioneer, reload }: ApplicationFormProps) {
  const navigate = useNavigate();
  const remember = usePioneerSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<ApplicationValues, Pioneer>({
    draftKey: `application:${pioneer?.id ?? pathwayId}`,
    schema: applicationSchema,
    stored: pioneer ? storedOf(pioneer) : { values: { ...EMPTY_APPLICATION, ...begun }, version: null },
    words: applicationWords,
    members: { organisationId: 'organisation', territoryId: 'territory' },
    save: (values, version) => {
      const body = applicationDraft(values);
      return pioneer
        ? updateApplication(pioneer.id, version ?? pioneer.version, body)
        : draftApplication(pathwayId, body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.application_saved());
      void navigate({ to: '/candidatures/$pioneerId', params: { pioneerId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof ApplicationValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });
  return (
    <RecordForm
      record={record}
      words={applicationWords}
      show={show}
      note={false}
      confirm={pioneer?.state === 'APPLIED' ? m.action_save() : m.application_save_draft()}
      cancel={
        <LinkButton to="/parcours-experience/$pathwayId" params={{ pathwayId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <FieldSet legend={m.application_for()}>
        <ChoiceField
          control={control}
          name="organisation"
          label={m.application_organisation()}
          hint={m.application_organisation_hint()}
          optional
          load={loadOrganisations}
        />
        <ChoiceField
          control={control}
          name="territory"
          label={m.field_territory()}
          hint={m.application_territory_hint()}
          optional
          load={loadTerritories}
        />
      </FieldSet>
      <TextArea label={m.application_motivation()} rows={5} {...field('motivation')} />
      <TextArea
        label={m.application_state_of_play()}
        hint={m.application_state_of_play_hint()}
        rows={5}
        {...field('stateOfPlay')}
      />
      <TextArea label={m.application_contribution()} rows={4} {...field('contribution')} />
      <TextArea label={m.application_commitment()} rows={3} {...field('commitment')} />
      <FieldSet legend={m.application_contact()}>
        <TextField label={m.application_contact_name()} autoComplete="name" {...field('contactName')} />
        <TextField
          label={m.application_contact_email()}
          type="email"
          autoComplete="email"
          {...field('contactEmail')}
        />
        <TextField
          label={m.application_contact_phone()}
          type="tel"
          autoComplete="tel"
          optional
          {...field('contactPhone')}
        />
      </FieldSet>
    </RecordForm>
  );
}

function storedOf(pioneer: Pioneer): Stored<ApplicationValues> {
  return { values: valuesOfApplication(pioneer), version: pioneer.version };
}

function show(name: keyof ApplicationValues, values: ApplicationValues) {
  const value = values[name];
  return value !== null && typeof value === 'object' ? value.label : value;
}
