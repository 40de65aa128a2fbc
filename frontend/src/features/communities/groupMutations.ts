import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  GroupMember,
  GroupOutput,
  GroupOutputDraft,
  WorkingGroup,
  WorkingGroupDraft,
} from '@/api/types';
import { communityKeys } from './details';
import { groupKeys } from './groupQueries';

export function createGroup(
  communityId: string,
  body: WorkingGroupDraft,
  key: string,
): Promise<WorkingGroup> {
  const params = { path: { id: communityId }, header: { 'Idempotency-Key': key } };
  return unwrap(api.POST('/api/v1/communities/{id}/working-groups', { params, body }));
}

export function updateGroup(id: string, version: number, body: WorkingGroupDraft): Promise<WorkingGroup> {
  return unwrap(
    api.PUT('/api/v1/working-groups/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useGroupSaved(): (saved: WorkingGroup) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: groupKeys.all });
    queryClient.setQueryData(groupKeys.details(saved.id), saved);
  };
}

/** Counts, members and what the reader may do change together; joining a group may join its community. */
function useGroupsChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: communityKeys.all });
}

export type GroupMove = 'activate' | 'pause' | 'close' | 'reopen';

export function useMoveGroup({ id, version }: WorkingGroup) {
  const onSuccess = useGroupSaved();
  return useMutation({
    mutationFn: ({ move, reason = '' }: { move: GroupMove; reason?: string | undefined }) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (move) {
        case 'activate':
          return unwrap(api.POST('/api/v1/working-groups/{id}/activate', { params }));
        case 'pause':
          return unwrap(api.POST('/api/v1/working-groups/{id}/pause', { params, body: { reason } }));
        case 'close':
          return unwrap(api.POST('/api/v1/working-groups/{id}/close', { params, body: { reason } }));
        default:
          return unwrap(api.POST('/api/v1/working-groups/{id}/reopen', { params }));
      }
    },
    onSuccess,
  });
}

export function useAppointLead({ id, version }: WorkingGroup) {
  const onSuccess = useGroupSaved();
  return useMutation({
    mutationFn: (personId: string) =>
      unwrap(
        api.POST('/api/v1/working-groups/{id}/appoint-lead', {
          params: { path: { id }, header: ifMatch(version) },
          body: { personId },
        }),
      ),
    onSuccess,
  });
}

export function useJoinGroup(id: string) {
  const onSuccess = useGroupsChanged();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/working-groups/{id}/join', { params: { path: { id } } })),
    onSuccess,
  });
}

export function useLeaveGroup() {
  const onSuccess = useGroupsChanged();
  return useMutation({
    mutationFn: ({ id, version }: GroupMember) =>
      unwrap(
        api.POST('/api/v1/working-group-members/{id}/leave', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSuccess,
  });
}

export function useRemoveFromGroup({ id, version }: GroupMember) {
  const onSuccess = useGroupsChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/working-group-members/{id}/remove', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

/** Adds an output to a group, or revises one of it. */
export function useSaveOutput(groupId: string, output: GroupOutput | null) {
  const onSuccess = useGroupsChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: GroupOutputDraft; key: string }) =>
      output
        ? unwrap(
            api.PUT('/api/v1/working-group-outputs/{id}', {
              params: { path: { id: output.id }, header: ifMatch(output.version) },
              body,
            }),
          )
        : unwrap(
            api.POST('/api/v1/working-groups/{id}/outputs', {
              params: { path: { id: groupId }, header: { 'Idempotency-Key': key } },
              body,
            }),
          ),
    onSuccess,
  });
}

export function useWithdrawOutput({ id, version }: GroupOutput) {
  const onSuccess = useGroupsChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/working-group-outputs/{id}/withdraw', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
