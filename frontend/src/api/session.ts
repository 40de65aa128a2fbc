import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client';
import { sessionKept } from './kept';
import type { SessionDetails } from './types';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => sessionKept(() => unwrap(api.GET('/api/v1/session', { signal }))),
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});

const ANONYMOUS: SessionDetails = { signedIn: false, person: null, roles: [], actions: [] };

/** Who is signed in; nobody while it is being asked. */
export function useSession(): SessionDetails {
  return useQuery(sessionQuery).data ?? ANONYMOUS;
}

/** Whether the server offers this action to the person signed in: the client knows no role. */
export function useMay(action: SessionDetails['actions'][number]): boolean {
  return useSession().actions.includes(action);
}

/**
 * Full navigation: the API sends the browser to the identity provider and back to `next`. `somebodyElse` asks for
 * name and password even where the provider still knows who signed in last.
 */
export function signInAddress(next: string, somebodyElse = false): string {
  return `/auth/login?${somebodyElse ? 'prompt=login&' : ''}next=${encodeURIComponent(next)}`;
}

export const SIGN_OUT_ADDRESS = '/auth/logout';
