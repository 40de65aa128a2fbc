import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Contribution } from '@/api/types';
import { ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadTopics } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { contributionKinds } from '@/lib/labels/contributions';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import {
  type ContributionValues,
  contributionDraft,
  contributionSchema,
  contributionWords,
} from './contributionForm';
import { proposeContribution, updateContribution, useContributionSaved } from './contributionMutations';
import { cycleList, yearsIn } from './meetingQueries';

interface ContributionFormProps {
  /** Null for a new one. */
  id: string | null;
  communityId: string;
  stored: Stored<ContributionValues>;
  reload?: () => Promise<Stored<ContributionValues>>;
}

export function ContributionForm({ id, communityId, stored, reload }: ContributionFormProps) {
  const navigate = useNavigate();
  const remember = useContributionSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `contribution:${id ?? `new:${communityId}`}`;
  const record = useRecordForm<ContributionValues, Contribution>({
    draftKey,
    schema: contributionSchema,
    stored,
    words: contributionWords,
    members: { cycleYearId: 'cycleYear', topicIds: 'topics' },
    save: (values, version) => {
      const body = contributionDraft(values);
      return id !== null && version !== null
        ? updateContribution(id, version, body)
        : proposeContribution(communityId, body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(id === null ? m.contribution_proposed() : m.contribution_saved());
      void navigate({ to: '/contributions/$contributionId', params: { contributionId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const cycles = useKeyset(cycleList(communityId));
  const years = yearsIn(cycles.items);

  return (
    <RecordForm
      record={record}
      words={contributionWords}
      show={(name, values) => show(name, values, years)}
      cancel={<Cancel id={id} communityId={communityId} />}
    >
      <Select
        label={m.field_kind()}
        empty={m.form_choose()}
        options={optionsOf(contributionKinds)}
        error={formState.errors.kind?.message}
        {...register('kind')}
      />
      <TextField
        label={m.contribution_title()}
        hint={m.contribution_title_hint()}
        autoComplete="off"
        error={formState.errors.title?.message}
        {...register('title')}
      />
      <EditorField
        images
        control={control}
        name="text"
        label={m.contribution_text()}
        hint={m.contribution_text_hint()}
        maxLength={20_000}
        draftKey={draftKey}
      />
      {years.length > 0 && (
        <Select
          label={m.cycle_year()}
          optional
          empty={m.meeting_no_year()}
          options={years}
          error={formState.errors.cycleYear?.message}
          {...register('cycleYear')}
        />
      )}
      <ChoicesField
        control={control}
        name="topics"
        label={m.field_topics()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
    </RecordForm>
  );
}

function Cancel({ id, communityId }: Pick<ContributionFormProps, 'id' | 'communityId'>) {
  return id === null ? (
    <LinkButton to="/communautes/$communityId/contributions" params={{ communityId }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/contributions/$contributionId" params={{ contributionId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(
  name: keyof ContributionValues,
  values: ContributionValues,
  years: { value: string; label: string }[],
) {
  switch (name) {
    case 'kind':
      return optionsOf(contributionKinds).find(({ value }) => value === values.kind)?.label;
    case 'cycleYear':
      return years.find(({ value }) => value === values.cycleYear)?.label;
    case 'topics':
      return values.topics.map(({ label }) => label).join(', ');
    default:
      return values[name];
  }
}
