import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExperienceRecord } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadCommunities } from '@/lib/forms/communities';
import { loadOrganisations, loadTerritories } from '@/lib/forms/loaders';
import { loadProgrammes } from '@/lib/forms/programmes';
import { RecordForm } from '@/lib/forms/RecordForm';
import { useRecordForm } from '@/lib/forms/useRecordForm';
import { recordVisibilities } from '@/lib/labels/records';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox, Select, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { beginRecord, useRecordSaved } from './mutations';
import {
  type BeginningValues,
  beginningDraft,
  beginningSchema,
  beginningWords,
  EMPTY_BEGINNING,
} from './recordForm';

/** A title and whose experience it is: the rest is written chapter by chapter. */
export default function RecordBeginForm() {
  const navigate = useNavigate();
  const remember = useRecordSaved();
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<BeginningValues, ExperienceRecord>({
    draftKey: 'record:new',
    schema: beginningSchema,
    stored: { values: EMPTY_BEGINNING, version: null },
    words: beginningWords,
    members: {
      territoryId: 'territory',
      organisationId: 'organisation',
      programmeId: 'programme',
      communityId: 'community',
    },
    save: (values) => beginRecord(beginningDraft(values), key),
    onSaved: (saved) => {
      remember(saved);
      toast(m.record_begun({ title: saved.content?.title ?? saved.code }));
      void navigate({ to: '/experiences/$recordId/rediger', params: { recordId: saved.id } });
    },
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof BeginningValues) => formState.errors[name]?.message;
  return (
    <RecordForm
      record={record}
      words={beginningWords}
      show={show}
      confirm={m.record_begin()}
      cancel={
        <LinkButton to="/experiences" variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField label={m.field_title()} autoComplete="off" error={error('title')} {...register('title')} />
      <ChoiceField
        control={control}
        name="territory"
        label={m.record_territory()}
        hint={m.record_territory_hint()}
        optional
        load={loadTerritories}
      />
      <ChoiceField
        control={control}
        name="organisation"
        label={m.record_organisation()}
        hint={m.record_organisation_hint()}
        optional
        load={loadOrganisations}
      />
      <ChoiceField
        control={control}
        name="programme"
        label={m.field_programme()}
        hint={m.combobox_hint()}
        optional
        load={loadProgrammes}
      />
      <ChoiceField
        control={control}
        name="community"
        label={m.field_community()}
        hint={m.combobox_hint()}
        optional
        load={loadCommunities}
      />
      <Select
        label={m.record_visibility()}
        hint={m.record_visibility_hint()}
        options={optionsOf(recordVisibilities)}
        error={error('visibility')}
        {...register('visibility')}
      />
      <div>
        <Checkbox label={m.record_anonymous()} {...register('anonymous')} />
        <p className="field-hint">{m.record_anonymous_hint()}</p>
      </div>
    </RecordForm>
  );
}

/** Nothing is stored before it is begun: there is no conflict to show. */
function show(name: keyof BeginningValues, values: BeginningValues) {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
