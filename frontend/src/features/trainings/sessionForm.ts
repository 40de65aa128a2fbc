import * as v from 'valibot';
import type { TrainingSession, TrainingSessionDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choices, day, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

const MOST = 100_000;

export const sessionSchema = v.pipe(
  v.object({
    title: text({
      missing: m.training_session_title_missing,
      tooLong: m.training_session_title_long,
      max: 200,
    }),
    startsOn: day(m.training_session_start_missing),
    endsOn: day(m.training_session_end_missing),
    joinUntil: v.string(),
    capacity: v.pipe(
      v.string(),
      v.check(
        (value) =>
          value.trim() === '' ||
          (/^\d{1,6}$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= MOST),
        m.training_session_capacity_wrong,
      ),
    ),
    tutors: choices(),
  }),
  v.forward(
    v.partialCheck(
      [['startsOn'], ['endsOn']],
      ({ startsOn, endsOn }) => endsOn === '' || endsOn >= startsOn,
      () => m.training_session_end_early(),
    ),
    ['endsOn'],
  ),
  v.forward(
    v.partialCheck(
      [['joinUntil'], ['endsOn']],
      ({ joinUntil, endsOn }) => endsOn === '' || joinUntil <= endsOn,
      () => m.training_session_join_late(),
    ),
    ['joinUntil'],
  ),
);

export type SessionValues = v.InferOutput<typeof sessionSchema>;

export const sessionWords: FieldWords<keyof SessionValues> = {
  title: m.training_session_title,
  startsOn: m.field_starts_on,
  endsOn: m.field_ends_on,
  joinUntil: m.training_session_join_until,
  capacity: m.training_session_capacity,
  tutors: m.training_session_tutors,
};

export const EMPTY_SESSION: SessionValues = {
  title: '',
  startsOn: '',
  endsOn: '',
  joinUntil: '',
  capacity: '',
  tutors: [],
};

export function valuesOfSession(session: TrainingSession): SessionValues {
  return {
    title: session.title,
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    joinUntil: session.joinUntil,
    capacity: session.capacity === null ? '' : String(session.capacity),
    tutors: session.tutors.map(({ id, displayName }) => ({ id, label: displayName })),
  };
}

export function sessionDraft(values: SessionValues): TrainingSessionDraft {
  return filled({
    title: values.title.trim(),
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    joinUntil: values.joinUntil || null,
    capacity: values.capacity.trim() === '' ? null : Number(values.capacity),
    tutorIds: values.tutors.map(({ id }) => id),
  });
}
