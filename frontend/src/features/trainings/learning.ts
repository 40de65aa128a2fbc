import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import { isProblem } from '@/api/problem';
import { keepReadable } from '@/api/readable';
import { useSession } from '@/api/session';
import type { JournalEntry, LearnerActivity, QuizAnswer, TrainingEnrolment } from '@/api/types';
import { learnerActivity, trainingKeys } from './details';
import { noteRead, type Place } from './progress';

export type { Place } from './progress';

const pathOf = ({ enrolmentId, activityId }: Place) => ({ path: { id: enrolmentId, activityId } });

export function useEnrolmentChanged(): (enrolment: TrainingEnrolment) => void {
  const queryClient = useQueryClient();
  return (enrolment) => {
    queryClient.setQueryData(trainingKeys.enrolment(enrolment.id), enrolment);
    keepReadable(trainingKeys.enrolment(enrolment.id), enrolment);
    void queryClient.invalidateQueries({ queryKey: [...trainingKeys.all, 'step', enrolment.id] });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.enrolments });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.details(enrolment.training.id) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.lists });
  };
}

/** What was done in an activity may open others, and end the whole. */
export function useStepChanged({ enrolmentId }: Place): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: [...trainingKeys.all, 'step', enrolmentId] });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.enrolment(enrolmentId) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.enrolments });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.lists });
  };
}

export function useEnrol(id: string) {
  const onSuccess = useEnrolmentChanged();
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/v1/trainings/{id}/enrolments', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess,
  });
}

type PathStep = 'leave' | 'resume' | 'move' | 'renew';

/** What a learner does with the whole of their path. */
export function usePathStep({ id, version }: TrainingEnrolment, step: PathStep) {
  const onSuccess = useEnrolmentChanged();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST(`/api/v1/training-enrolments/{id}/${step}`, {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSuccess,
  });
}

/** Says where the learner is, so that they resume there on any device; nothing is lost when it cannot be said. */
export function visit(place: Place): Promise<unknown> {
  const params = pathOf(place);
  return unwrap(api.POST('/api/v1/training-enrolments/{id}/activities/{activityId}/visit', { params })).catch(
    () => undefined,
  );
}

/** Said twice, it changes nothing: what may have arrived is sent again. */
export function finish(place: Place): Promise<TrainingEnrolment> {
  const params = pathOf(place);
  return unwrap(api.POST('/api/v1/training-enrolments/{id}/activities/{activityId}/done', { params }));
}

/** @param later whether it may be said once there is a connection again */
export function useDone(place: Place, later: boolean) {
  const queryClient = useQueryClient();
  const changed = useEnrolmentChanged();
  const person = useSession().person?.id;
  return useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      try {
        changed(await finish(place));
        // One goes on to the next page: what is kept of this one says that it is done.
        const step = learnerActivity(place.enrolmentId, place.activityId);
        void queryClient.prefetchQuery({ ...step, staleTime: 0 });
      } catch (error) {
        if (!later || !person || !isProblem(error, 'network')) throw error;
        noteRead(person, place);
      }
    },
  });
}

interface Attempt {
  answers: QuizAnswer[];
  key: string;
}

/** @param place nothing in a preview, which answers nothing */
export function useAnswerQuiz(place: Place = { enrolmentId: '', activityId: '' }) {
  const onSuccess = useStepChanged(place);
  return useMutation({
    mutationFn: ({ answers, key }: Attempt) =>
      unwrap(
        api.POST('/api/v1/training-enrolments/{id}/activities/{activityId}/attempts', {
          params: { ...pathOf(place), header: { 'Idempotency-Key': key } },
          body: { answers },
        }),
      ),
    onSuccess,
  });
}

export function writeJournal(place: Place, version: number, text: string): Promise<JournalEntry> {
  return unwrap(
    api.PUT('/api/v1/training-enrolments/{id}/activities/{activityId}/journal', {
      params: { ...pathOf(place), header: ifMatch(version) },
      body: { text },
    }),
  );
}

export function handIn(place: Place, text: string): Promise<LearnerActivity> {
  return unwrap(
    api.PUT('/api/v1/training-enrolments/{id}/activities/{activityId}/submission', {
      params: pathOf(place),
      body: { text },
    }),
  );
}
