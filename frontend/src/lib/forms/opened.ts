import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * The object a form is opened on: asked afresh when it opens, never again under the hands of whoever is typing,
 * not even when the session ends. What others save meanwhile comes to light when saving, as a conflict.
 */
export function useOpened<T, Key extends QueryKey>(options: UseQueryOptions<T, Error, T, Key>) {
  const { data, error, fetchStatus, refetch, isFetchedAfterMount, isFetching } = useQuery({
    ...options,
    staleTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const opened = useRef<T>(undefined);
  if (opened.current === undefined && isFetchedAfterMount && !isFetching) opened.current = data;
  return { data: opened.current, error, fetchStatus, refetch };
}
