import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** A refusal stays a refusal: only an unreachable or failing server is asked again, twice. */
export function mayRetry(failures: number, error: Error): boolean {
  const passing = error instanceof Problem && (error.status === 0 || error.status >= 500);
  return passing && failures < 2;
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: mayRetry },
      mutations: { retry: false },
    },
  });
}
