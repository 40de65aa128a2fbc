import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkingGroup } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadMembersOf } from '@/lib/forms/people';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { type GroupValues, groupDraft, groupSchema, groupWords } from './groupForm';
import { createGroup, updateGroup, useGroupSaved } from './groupMutations';

interface GroupFormProps {
  /** Null for a new one. */
  id: string | null;
  communityId: string;
  stored: Stored<GroupValues>;
  reload?: () => Promise<Stored<GroupValues>>;
}

export function GroupForm({ id, communityId, stored, reload }: GroupFormProps) {
  const navigate = useNavigate();
  const remember = useGroupSaved();
  const [load] = useState(() => loadMembersOf(communityId));
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `group:${id ?? `new:${communityId}`}`;
  const record = useRecordForm<GroupValues, WorkingGroup>({
    draftKey,
    schema: groupSchema,
    stored,
    words: groupWords,
    members: { leadId: 'lead' },
    save: (values, version) =>
      id !== null && version !== null
        ? updateGroup(id, version, groupDraft(values))
        : createGroup(communityId, groupDraft(values), key),
    onSaved: (saved) => {
      remember(saved);
      toast(m.group_saved({ name: saved.name }));
      void navigate({ to: '/groupes/$groupId', params: { groupId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof GroupValues) => formState.errors[name]?.message;

  return (
    <RecordForm
      record={record}
      words={groupWords}
      show={(name, values) => (name === 'lead' ? values.lead?.label : values[name])}
      cancel={<Cancel id={id} communityId={communityId} />}
    >
      <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
      <EditorField
        images
        control={control}
        name="mandate"
        label={m.group_mandate()}
        hint={m.group_mandate_hint()}
        maxLength={10_000}
        draftKey={draftKey}
      />
      {id === null && (
        <ChoiceField
          control={control}
          name="lead"
          label={m.group_lead()}
          hint={m.group_lead_hint()}
          optional
          load={load}
        />
      )}
    </RecordForm>
  );
}

function Cancel({ id, communityId }: Pick<GroupFormProps, 'id' | 'communityId'>) {
  return id === null ? (
    <LinkButton to="/communautes/$communityId/groupes" params={{ communityId }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/groupes/$groupId" params={{ groupId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}
