import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import { tourKeys } from './details';
import type { TourSearch } from './search';

export function tourList(search: TourSearch) {
  return keyset([...tourKeys.lists, search], (after, signal) => {
    const query = { ...given(search), ...after };
    return unwrap(api.GET('/api/v1/tours', { params: { query }, signal }));
  });
}
