import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  ActivityDraft,
  OutlineDraft,
  TrainingActivity,
  TrainingVersion,
  VersionDraft,
} from '@/api/types';
import { trainingKeys } from './details';

export function versionDetails(id: string) {
  return queryOptions({
    queryKey: trainingKeys.version(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-versions/{id}', { params: { path: { id } }, signal })),
  });
}

export function activityDetails(id: string) {
  return queryOptions({
    queryKey: trainingKeys.activity(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-activities/{id}', { params: { path: { id } }, signal })),
  });
}

/** An activity as learners will meet it. */
export function activityPreview(id: string) {
  return queryOptions({
    queryKey: [...trainingKeys.activity(id), 'preview'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-activities/{id}/preview', { params: { path: { id } }, signal })),
  });
}

export function saveOutline(id: string, version: number, body: OutlineDraft): Promise<TrainingVersion> {
  return unwrap(
    api.PUT('/api/v1/training-versions/{id}/outline', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function saveVersion(id: string, version: number, body: VersionDraft): Promise<TrainingVersion> {
  return unwrap(
    api.PUT('/api/v1/training-versions/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function saveActivity(id: string, version: number, body: ActivityDraft): Promise<TrainingActivity> {
  return unwrap(
    api.PUT('/api/v1/training-activities/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useVersionSaved(): (saved: TrainingVersion) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    queryClient.setQueryData(trainingKeys.version(saved.id), saved);
    void queryClient.invalidateQueries({ queryKey: trainingKeys.details(saved.trainingId) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.lists });
  };
}

export function useActivitySaved(): (saved: TrainingActivity) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: trainingKeys.activity(saved.id) });
    void queryClient.invalidateQueries({ queryKey: trainingKeys.version(saved.versionId) });
  };
}

export function usePublishVersion({ id, version }: TrainingVersion) {
  const onSuccess = useVersionSaved();
  return useMutation({
    mutationFn: (changeNote: string) =>
      unwrap(
        api.POST('/api/v1/training-versions/{id}/publish', {
          params: { path: { id }, header: ifMatch(version) },
          body: changeNote ? { changeNote } : {},
        }),
      ),
    onSuccess,
  });
}

export function useDiscardVersion({ id, version, trainingId }: TrainingVersion) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/training-versions/{id}/discard', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trainingKeys.details(trainingId) }),
  });
}
