import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '@/api/client';
import type { YearBook, YearBookSection, YearBookSectionDraft } from '@/api/types';

const all = ['year-books'] as const;

export function yearBook(yearId: string) {
  return queryOptions({
    queryKey: [...all, 'book', yearId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/cycle-years/{id}/year-book', { params: { path: { id: yearId } }, signal })),
  });
}

export function yearBookSection(id: string) {
  return queryOptions({
    queryKey: [...all, 'section', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/year-book-sections/{id}', { params: { path: { id } }, signal })),
  });
}

/** A section moves others: the whole book is read again. */
export function useYearBookChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useAssemble(yearId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/cycle-years/{id}/year-book/assemble', { params: { path: { id: yearId } } })),
    onSuccess: (book: YearBook) => queryClient.setQueryData(yearBook(yearId).queryKey, book),
  });
}

export type SectionStep = 'up' | 'down' | 'remove' | 'restore' | 'take-source';

export function useSectionStep({ id, version }: YearBookSection) {
  const onSuccess = useYearBookChanged();
  return useMutation({
    mutationFn: (step: SectionStep) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (step) {
        case 'remove':
          return unwrap(api.POST('/api/v1/year-book-sections/{id}/remove', { params }));
        case 'restore':
          return unwrap(api.POST('/api/v1/year-book-sections/{id}/restore', { params }));
        case 'take-source':
          return unwrap(api.POST('/api/v1/year-book-sections/{id}/take-source', { params }));
        default: {
          const body = { direction: step === 'up' ? 'UP' : 'DOWN' } as const;
          return unwrap(api.POST('/api/v1/year-book-sections/{id}/move', { params, body }));
        }
      }
    },
    onSuccess,
  });
}

export function addSection(
  yearId: string,
  body: YearBookSectionDraft,
  key: string,
): Promise<YearBookSection> {
  const params = { path: { id: yearId }, header: { 'Idempotency-Key': key } };
  return unwrap(api.POST('/api/v1/cycle-years/{id}/year-book/sections', { params, body }));
}

export function updateSection(
  id: string,
  version: number,
  body: YearBookSectionDraft,
): Promise<YearBookSection> {
  const params = { path: { id }, header: ifMatch(version) };
  return unwrap(api.PUT('/api/v1/year-book-sections/{id}', { params, body }));
}
