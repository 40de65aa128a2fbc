import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Community, Occupation } from '@/api/types';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadOrganisations, loadTerritories, loadTopics } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { communityVisibilities, joinPolicies } from '@/lib/labels/communities';
import { occupations } from '@/lib/labels/people';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type CommunityValues, communityDraft, communitySchema, communityWords } from './communityForm';
import { createCommunity, updateCommunity, useCommunitySaved } from './saving';

interface CommunityFormProps {
  id: string | null;
  stored: Stored<CommunityValues>;
  reload?: () => Promise<Stored<CommunityValues>>;
}

export function CommunityForm({ id, stored, reload }: CommunityFormProps) {
  const navigate = useNavigate();
  const remember = useCommunitySaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `community:${id ?? 'new'}`;
  const record = useRecordForm<CommunityValues, Community>({
    draftKey,
    schema: communitySchema,
    stored,
    words: communityWords,
    members: { ownerOrganisationId: 'owner', territoryId: 'territory', topicIds: 'topics' },
    save: (values, version) => {
      const body = communityDraft(values);
      return id !== null && version !== null
        ? updateCommunity(id, version, body)
        : createCommunity(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.community_saved({ name: saved.name }));
      void navigate({ to: '/communautes/$communityId', params: { communityId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof CommunityValues) => formState.errors[name]?.message;

  return (
    <RecordForm record={record} words={communityWords} show={show} cancel={<Cancel id={id} />}>
      <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
      <TextArea
        label={m.field_purpose()}
        hint={m.community_purpose_hint()}
        rows={3}
        error={error('purpose')}
        {...register('purpose')}
      />
      <FieldPair>
        <ChoiceField
          control={control}
          name="owner"
          label={m.field_owner()}
          hint={m.combobox_hint()}
          load={loadOrganisations}
        />
        <ChoiceField
          control={control}
          name="territory"
          label={m.field_territory()}
          hint={m.combobox_hint()}
          optional
          load={loadTerritories}
        />
      </FieldPair>
      <ChoicesField
        control={control}
        name="topics"
        label={m.field_topics()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
      <FieldPair>
        <Select
          label={m.field_join_policy()}
          options={optionsOf(joinPolicies)}
          error={error('joinPolicy')}
          {...register('joinPolicy')}
        />
        <TextField
          label={m.field_answer_days()}
          hint={m.community_days_hint()}
          inputMode="numeric"
          width="short"
          error={error('answerDays')}
          {...register('answerDays')}
        />
      </FieldPair>
      <Select
        label={m.field_community_visibility()}
        options={optionsOf(communityVisibilities)}
        error={error('visibility')}
        {...register('visibility')}
      />
      <TextArea
        label={m.field_audience()}
        hint={m.community_audience_hint()}
        rows={3}
        optional
        error={error('audience')}
        {...register('audience')}
      />
      <FieldSet legend={m.field_audience_occupations()}>
        <Muted small>{m.community_occupations_hint()}</Muted>
        {optionsOf(occupations).map(({ value, label }) => (
          <Checkbox key={value} label={label} value={value} {...register('audienceOccupations')} />
        ))}
      </FieldSet>
      <TextField
        label={m.field_contact()}
        type="email"
        autoComplete="off"
        optional
        error={error('contactEmail')}
        {...register('contactEmail')}
      />
      <EditorField
        images
        control={control}
        name="charter"
        label={m.field_charter()}
        hint={m.community_charter_hint()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

function Cancel({ id }: { id: string | null }) {
  return id === null ? (
    <LinkButton to="/communautes" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/communautes/$communityId" params={{ communityId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof CommunityValues, values: CommunityValues) {
  switch (name) {
    case 'owner':
    case 'territory':
      return values[name]?.label;
    case 'topics':
      return values.topics.map(({ label }) => label).join(', ');
    case 'visibility':
      return optionsOf(communityVisibilities).find(({ value }) => value === values.visibility)?.label;
    case 'joinPolicy':
      return optionsOf(joinPolicies).find(({ value }) => value === values.joinPolicy)?.label;
    case 'audienceOccupations':
      return values.audienceOccupations.map((one) => occupations[one as Occupation]()).join(', ');
    default:
      return values[name];
  }
}
