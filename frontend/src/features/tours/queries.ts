import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { TourDueState } from '@/api/types';
import { given } from '@/lib/search';
import { tourKeys } from './details';
import type { TourSearch } from './search';

export interface DueSearch {
  tourId?: string;
  state?: TourDueState[];
}

/** What is owed by one tour, or by all those the reader plans. */
export function tourDues(search: DueSearch) {
  return keyset([...tourKeys.dues, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/tour-dues', { params: { query }, signal }));
  });
}

export function tourList(search: TourSearch) {
  return keyset([...tourKeys.lists, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/tours', { params: { query }, signal }));
  });
}
