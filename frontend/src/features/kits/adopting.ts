import { useMutation } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type {
  AdoptedSection,
  Adoption,
  AdoptionDraft,
  AdoptionOutcome,
  AdoptionSection,
  KitSectionText,
} from '@/api/types';
import { useKitsChanged } from './mutations';

export function adoptVersion(versionId: string, body: AdoptionDraft, key: string): Promise<Adoption> {
  return unwrap(
    api.POST('/api/v1/kit-versions/{id}/adoptions', {
      params: { path: { id: versionId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function finishAdoption(id: string, version: number, body: AdoptionOutcome): Promise<Adoption> {
  return unwrap(
    api.POST('/api/v1/adoptions/{id}/finish', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

type AdoptionStep =
  | { step: 'begin' }
  | { step: 'record' }
  | { step: 'abandon'; reason: string }
  | { step: 'mentor'; territoryId: string }
  | { step: 'answer'; accepted: boolean };

export function useAdoptionStep({ id, version }: Adoption) {
  const onSuccess = useKitsChanged();
  return useMutation({
    mutationFn: (asked: AdoptionStep) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (asked.step) {
        case 'begin':
          return unwrap(api.POST('/api/v1/adoptions/{id}/begin', { params }));
        case 'record':
          return unwrap(api.POST('/api/v1/adoptions/{id}/record', { params }));
        case 'abandon':
          return unwrap(
            api.POST('/api/v1/adoptions/{id}/abandon', { params, body: { reason: asked.reason } }),
          );
        case 'mentor':
          return unwrap(
            api.POST('/api/v1/adoptions/{id}/mentor', { params, body: { territoryId: asked.territoryId } }),
          );
        case 'answer':
          return unwrap(
            api.POST('/api/v1/adoptions/{id}/mentor/answer', { params, body: { accepted: asked.accepted } }),
          );
      }
    },
    onSuccess,
  });
}

export function adaptSection(id: string, version: number, body: KitSectionText): Promise<AdoptionSection> {
  return unwrap(
    api.PUT('/api/v1/adoption-sections/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function mergeSection(id: string, version: number, body: KitSectionText): Promise<AdoptionSection> {
  return unwrap(
    api.POST('/api/v1/adoption-sections/{id}/merge', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export type SectionDecision = 'accept' | 'keep' | 'omit';

function decide(decision: SectionDecision, id: string, version: number): Promise<AdoptionSection> {
  const params = { path: { id }, header: ifMatch(version) };
  switch (decision) {
    case 'accept':
      return unwrap(api.POST('/api/v1/adoption-sections/{id}/accept', { params }));
    case 'keep':
      return unwrap(api.POST('/api/v1/adoption-sections/{id}/keep', { params }));
    case 'omit':
      return unwrap(api.POST('/api/v1/adoption-sections/{id}/omit', { params }));
  }
}

/** Of two people who decide at once the second is refused: the tag is of what was read. */
export function useDecide({ id, version }: AdoptionSection) {
  const onSuccess = useKitsChanged();
  return useMutation({
    mutationFn: (decision: SectionDecision) => decide(decision, id, version),
    onSuccess,
  });
}

/** Each in its turn, as it stands now; the first that is refused ends it, and what was taken up stays so. */
export function useAcceptReady() {
  const onSettled = useKitsChanged();
  return useMutation({
    mutationFn: async (sections: readonly AdoptedSection[]) => {
      for (const { id } of sections) {
        const { version, proposal } = await unwrap(
          api.GET('/api/v1/adoption-sections/{id}', { params: { path: { id } } }),
        );
        // Adapted by another hand meanwhile, it is a question now.
        if (proposal && proposal !== 'CONFLICT') await decide('accept', id, version);
      }
    },
    onSettled,
  });
}
