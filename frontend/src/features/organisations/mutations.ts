import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Organisation, OrganisationDraft } from '@/api/types';
import { organisationKeys } from './queries';

export function createOrganisation(body: OrganisationDraft, key: string): Promise<Organisation> {
  const params = { header: { 'Idempotency-Key': key } };
  return unwrap(api.POST('/api/v1/organisations', { params, body }));
}

export function updateOrganisation(
  id: string,
  version: number,
  body: OrganisationDraft,
): Promise<Organisation> {
  const params = { path: { id }, header: ifMatch(version) };
  return unwrap(api.PUT('/api/v1/organisations/{id}', { params, body }));
}

/** The page of a saved organisation shows what the server answered; the lists ask again. */
export function useOrganisationSaved(): (saved: Organisation) => void {
  const queryClient = useQueryClient();
  return (saved) => {
    void queryClient.invalidateQueries({ queryKey: organisationKeys.all });
    queryClient.setQueryData(organisationKeys.details(saved.id), saved);
  };
}
