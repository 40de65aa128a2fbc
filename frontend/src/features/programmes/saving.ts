import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Programme, ProgrammeDraft } from '@/api/types';
import { programmeKeys } from './details';

export function createProgramme(body: ProgrammeDraft, key: string): Promise<Programme> {
  return unwrap(api.POST('/api/v1/programmes', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function updateProgramme(id: string, version: number, body: ProgrammeDraft): Promise<Programme> {
  return unwrap(
    api.PUT('/api/v1/programmes/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function useProgrammeSaved(): (saved: Programme) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: programmeKeys.all });
    queryClient.setQueryData(programmeKeys.details(saved.id), saved);
  };
}
