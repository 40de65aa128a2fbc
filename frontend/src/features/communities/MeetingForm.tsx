import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Meeting } from '@/api/types';
import { EditorField } from '@/lib/forms/EditorField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { DateField, Select, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { groupList } from './groupQueries';
import { type MeetingValues, meetingDraft, meetingSchema, meetingWords } from './meetingForm';
import { planMeeting, updateMeeting, useMeetingsChanged } from './meetingMutations';
import { cycleList, yearsIn } from './meetingQueries';

interface MeetingFormProps {
  /** Null for a new one. */
  id: string | null;
  communityId: string;
  stored: Stored<MeetingValues>;
  reload?: () => Promise<Stored<MeetingValues>>;
}

export function MeetingForm({ id, communityId, stored, reload }: MeetingFormProps) {
  const navigate = useNavigate();
  const changed = useMeetingsChanged();
  const groups = useKeyset(groupList(communityId, {}));
  const cycles = useKeyset(cycleList(communityId));
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `meeting:${id ?? `new:${communityId}`}`;
  const record = useRecordForm<MeetingValues, Meeting>({
    draftKey,
    schema: meetingSchema,
    stored,
    words: meetingWords,
    members: { startsAt: 'from', endsAt: 'to', groupId: 'group', cycleYearId: 'cycleYear' },
    save: (values, version) =>
      id !== null && version !== null
        ? updateMeeting(id, version, meetingDraft(values))
        : planMeeting(communityId, meetingDraft(values), key),
    onSaved: (saved) => {
      void changed();
      toast(m.meeting_saved({ title: saved.title }));
      void navigate({ to: '/reunions/$meetingId', params: { meetingId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof MeetingValues) => formState.errors[name]?.message;
  // Not before their options are there: a select shows the value it has an option for when it appears.
  const groupOptions = groups.items.map(({ id: value, name: label }) => ({ value, label }));
  const yearOptions = yearsIn(cycles.items);
  const show = (name: keyof MeetingValues, values: MeetingValues) =>
    [...groupOptions, ...yearOptions].find(({ value }) => value === values[name])?.label ?? values[name];

  return (
    <RecordForm
      record={record}
      words={meetingWords}
      show={show}
      cancel={<Cancel id={id} communityId={communityId} />}
    >
      <TextField label={m.meeting_title()} autoComplete="off" error={error('title')} {...register('title')} />
      <DateField label={m.meeting_day()} hint={m.date_hint()} error={error('day')} {...register('day')} />
      <FieldPair>
        <TextField
          label={m.meeting_from()}
          type="time"
          width="short"
          error={error('from')}
          {...register('from')}
        />
        <TextField
          label={m.meeting_to()}
          type="time"
          width="short"
          optional
          error={error('to')}
          {...register('to')}
        />
      </FieldPair>
      <TextField
        label={m.meeting_place()}
        hint={m.meeting_place_hint()}
        optional
        autoComplete="off"
        error={error('place')}
        {...register('place')}
      />
      <FieldPair>
        {groupOptions.length > 0 && (
          <Select
            label={m.group_one()}
            optional
            empty={m.meeting_of_all()}
            options={groupOptions}
            error={error('group')}
            {...register('group')}
          />
        )}
        {yearOptions.length > 0 && (
          <Select
            label={m.cycle_year()}
            optional
            empty={m.meeting_no_year()}
            options={yearOptions}
            error={error('cycleYear')}
            {...register('cycleYear')}
          />
        )}
      </FieldPair>
      <EditorField
        images
        control={control}
        name="agenda"
        label={m.meeting_agenda()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

function Cancel({ id, communityId }: Pick<MeetingFormProps, 'id' | 'communityId'>) {
  return id === null ? (
    <LinkButton to="/communautes/$communityId/reunions" params={{ communityId }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/reunions/$meetingId" params={{ meetingId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}
