import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page, Total } from './types';

/** A keyset list as one query: each further page is asked with the cursor the last one gave. */
export function keyset<T>(
  queryKey: readonly unknown[],
  load: (after: { after?: string }, signal: AbortSignal) => Promise<Page<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam ? { after: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export interface KeysetList<T> {
  items: T[];
  total: Total | undefined;
  /** True while the first page has never come. */
  loading: boolean;
  /** True while other filters' rows are still on the screen. */
  stale: boolean;
  offline: boolean;
  error: Error | null;
  more: { load: () => void; loading: boolean } | null;
  retry: () => void;
}

export function useKeyset<T>(options: ReturnType<typeof keyset<T>>): KeysetList<T> {
  const query = useInfiniteQuery(options);
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    total: query.data?.pages[0]?.total,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    offline: query.isPending && query.fetchStatus === 'paused',
    error: query.error,
    more: query.hasNextPage
      ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage }
      : null,
    retry: () => void query.refetch(),
  };
}

/** Every row of a list, page after page, up to a ceiling: for the map and for short reference lists. */
export async function loadAll<T>(
  load: (page: { size: number; after?: string }) => Promise<Page<T>>,
  ceiling = 1000,
): Promise<{ items: T[]; complete: boolean }> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await load(after ? { size: 100, after } : { size: 100 });
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < ceiling);
  return { items, complete: after === null };
}
