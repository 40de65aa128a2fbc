import { useNavigate } from '@tanstack/react-router';
import { useController } from 'react-hook-form';
import type { ActivityKind, TrainingActivity } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { reviewKinds } from '@/lib/labels/quizzes';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import {
  type ActivityValues,
  activityDraft,
  activitySchema,
  activityWords,
  valuesOfActivity,
} from './activityForm';
import { loadEvents } from './loaders';
import { QuestionList } from './QuestionList';
import { questionFaults } from './quizForm';
import { saveActivity, useActivitySaved } from './versions';

interface ActivityFormProps {
  activity: TrainingActivity;
  reload: () => Promise<TrainingActivity>;
}

const BODIES: Record<ActivityKind, () => string> = {
  PAGE: m.activity_body_page,
  VIDEO: m.activity_body_video,
  QUIZ: m.activity_body_quiz,
  ASSIGNMENT: m.activity_body_assignment,
  JOURNAL: m.activity_body_journal,
  LIVE_SESSION: m.activity_body_live,
};

/** One activity of a version being prepared, with what its kind has. */
export default function ActivityForm({ activity, reload }: ActivityFormProps) {
  const { id, kind, versionId } = activity;
  const navigate = useNavigate();
  const remember = useActivitySaved();
  const draftKey = `activity:${id}`;
  const record = useRecordForm<ActivityValues, TrainingActivity>({
    draftKey,
    schema: activitySchema,
    stored: storedOf(activity),
    words: activityWords,
    members: { eventId: 'event', quiz: 'questions' },
    save: (values, version) => saveActivity(id, version ?? activity.version, activityDraft(values, activity)),
    onSaved: (saved) => {
      remember(saved);
      toast(m.activity_saved());
      void navigate({ to: '/formations/versions/$versionId', params: { versionId } });
    },
    reload: () => reload().then(storedOf),
  });
  const { register, control, formState } = record.form;
  const questions = useController({ control, name: 'questions' }).field;
  const review = useController({ control, name: 'review' }).field;
  const wrong = record.attempt > 0 ? questionFaults(questions.value) : [];
  const field = (name: keyof ActivityValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'questions'), ...wrong],
      }}
      words={activityWords}
      show={show}
      cancel={
        <LinkButton to="/formations/versions/$versionId" params={{ versionId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextField label={m.activity_minutes()} inputMode="numeric" width="short" {...field('minutes')} />
      <Checkbox label={m.activity_required()} {...register('required')} />
      {kind === 'VIDEO' && (
        <TextField
          label={m.activity_url()}
          hint={m.activity_url_hint()}
          type="url"
          autoComplete="off"
          {...field('url')}
        />
      )}
      {kind === 'LIVE_SESSION' && (
        <ChoiceField
          control={control}
          name="event"
          label={m.activity_event()}
          hint={m.activity_event_hint()}
          optional
          load={loadEvents}
        />
      )}
      <EditorField
        control={control}
        name="body"
        label={BODIES[kind]()}
        optional={kind === 'QUIZ' || kind === 'LIVE_SESSION'}
        maxLength={40_000}
        draftKey={draftKey}
      />
      {kind === 'ASSIGNMENT' && (
        <RadioGroup
          legend={m.activity_review()}
          name="review"
          options={optionsOf(reviewKinds)}
          value={review.value}
          onChange={({ target }) => review.onChange(target.value)}
        />
      )}
      {kind === 'QUIZ' && (
        <>
          <FieldSet legend={m.quiz_settings()}>
            <FieldPair>
              <TextField
                label={m.quiz_attempts()}
                hint={m.quiz_attempts_hint()}
                optional
                inputMode="numeric"
                width="short"
                {...field('attempts')}
              />
              <TextField
                label={m.quiz_pass_mark()}
                inputMode="numeric"
                width="short"
                {...field('passMark')}
              />
            </FieldPair>
          </FieldSet>
          <QuestionList questions={questions.value} faults={wrong} onChange={questions.onChange} />
        </>
      )}
    </RecordForm>
  );
}

function storedOf(activity: TrainingActivity): Stored<ActivityValues> {
  return { values: valuesOfActivity(activity), version: activity.version };
}

function show(name: keyof ActivityValues, values: ActivityValues) {
  switch (name) {
    case 'event':
      return values.event?.label;
    case 'required':
      return values.required ? m.activity_required_short() : m.training_optional();
    case 'review':
      return optionsOf(reviewKinds).find(({ value }) => value === values.review)?.label;
    case 'questions':
      return values.questions.map(({ text }) => text).join(' · ');
    default:
      return values[name];
  }
}
