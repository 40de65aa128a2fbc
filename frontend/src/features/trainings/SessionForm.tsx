import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { TrainingSession } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ChoicesField } from '@/lib/forms/ChoiceField';
import { loadPeople } from '@/lib/forms/people';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { DateField, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import {
  EMPTY_SESSION,
  type SessionValues,
  sessionDraft,
  sessionSchema,
  sessionWords,
  valuesOfSession,
} from './sessionForm';
import { createSession, updateSession, useSessionSaved } from './sessionSaving';

interface SessionFormProps {
  trainingId: string;
  session?: TrainingSession;
  reload?: () => Promise<TrainingSession>;
}

export default function SessionForm({ trainingId, session, reload }: SessionFormProps) {
  const navigate = useNavigate();
  const remember = useSessionSaved();
  const mayFindPeople = useMay('READ_PEOPLE');
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<SessionValues, TrainingSession>({
    draftKey: `training-session:${session?.id ?? trainingId}`,
    schema: sessionSchema,
    stored: session ? storedOf(session) : { values: EMPTY_SESSION, version: null },
    words: sessionWords,
    members: { tutorIds: 'tutors' },
    save: (values, version) =>
      session
        ? updateSession(session.id, version ?? session.version, sessionDraft(values))
        : createSession(trainingId, sessionDraft(values), key),
    onSaved: (saved) => {
      remember(saved);
      toast(m.training_session_save_done({ title: saved.title }));
      void navigate({ to: '/formations/sessions/$sessionId', params: { sessionId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof SessionValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });
  return (
    <RecordForm
      record={record}
      words={sessionWords}
      show={show}
      cancel={<Cancel trainingId={trainingId} id={session?.id} />}
    >
      <TextField
        label={m.training_session_title()}
        hint={m.training_session_title_hint()}
        autoComplete="off"
        {...field('title')}
      />
      <FieldPair>
        <DateField label={m.field_starts_on()} hint={m.date_hint()} {...field('startsOn')} />
        <DateField label={m.field_ends_on()} hint={m.date_hint()} {...field('endsOn')} />
      </FieldPair>
      <DateField
        label={m.training_session_join_until()}
        hint={m.training_session_join_until_hint()}
        optional
        {...field('joinUntil')}
      />
      <TextField
        label={m.training_session_capacity()}
        hint={m.training_session_capacity_hint()}
        optional
        inputMode="numeric"
        width="short"
        {...field('capacity')}
      />
      {mayFindPeople && (
        <ChoicesField
          control={control}
          name="tutors"
          label={m.training_session_tutors()}
          hint={m.training_session_tutors_hint()}
          chosenLabel={m.training_session_tutors()}
          optional
          load={loadPeople}
        />
      )}
    </RecordForm>
  );
}

function storedOf(session: TrainingSession): Stored<SessionValues> {
  return { values: valuesOfSession(session), version: session.version };
}

function Cancel({ trainingId, id }: { trainingId: string; id: string | undefined }) {
  return id === undefined ? (
    <LinkButton to="/formations/$trainingId" params={{ trainingId }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/formations/sessions/$sessionId" params={{ sessionId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof SessionValues, values: SessionValues) {
  switch (name) {
    case 'tutors':
      return values.tutors.map(({ label }) => label).join(', ');
    case 'startsOn':
    case 'endsOn':
    case 'joinUntil':
      return values[name] && formatDate(values[name]);
    default:
      return values[name];
  }
}
