import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Meeting, MeetingReport } from '@/api/types';
import { ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { loadMembersOf } from '@/lib/forms/people';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { draftReport, updateReport, useMeetingsChanged } from './meetingMutations';
import { type ReportValues, reportDraft, reportSchema, reportWords } from './reportForm';

interface ReportFormProps {
  meeting: Meeting;
  /** Null for a new one. */
  reportId: string | null;
  stored: Stored<ReportValues>;
  reload?: () => Promise<Stored<ReportValues>>;
}

export function ReportForm({ meeting, reportId, stored, reload }: ReportFormProps) {
  const navigate = useNavigate();
  const changed = useMeetingsChanged();
  const [load] = useState(() => loadMembersOf(meeting.community.id));
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `report:${meeting.id}`;
  const record = useRecordForm<ReportValues, MeetingReport>({
    draftKey,
    schema: reportSchema,
    stored,
    words: reportWords,
    members: { attendeeIds: 'attendees' },
    save: (values, version) =>
      reportId !== null && version !== null
        ? updateReport(reportId, version, reportDraft(values))
        : draftReport(meeting.id, reportDraft(values), key),
    onSaved: () => {
      void changed();
      toast(m.report_saved());
      void navigate({ to: '/reunions/$meetingId', params: { meetingId: meeting.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: keyof ReportValues) => formState.errors[name]?.message;

  return (
    <RecordForm
      record={record}
      words={reportWords}
      show={(name, values) =>
        name === 'attendees' ? values.attendees.map(({ label }) => label).join(', ') : values[name]
      }
      cancel={
        <LinkButton to="/reunions/$meetingId" params={{ meetingId: meeting.id }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <EditorField
        images
        control={control}
        name="summary"
        label={m.report_summary()}
        maxLength={50_000}
        draftKey={draftKey}
      />
      <TextArea
        label={m.report_decisions()}
        hint={m.report_decisions_hint()}
        optional
        rows={5}
        error={error('decisions')}
        {...register('decisions')}
      />
      <ChoicesField
        control={control}
        name="attendees"
        label={m.report_attendees()}
        hint={m.report_attendees_hint()}
        chosenLabel={m.report_attendees_chosen()}
        optional
        load={load}
      />
      <TextArea
        label={m.report_guests()}
        hint={m.report_guests_hint()}
        optional
        rows={3}
        error={error('guests')}
        {...register('guests')}
      />
    </RecordForm>
  );
}
