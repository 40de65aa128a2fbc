import type { UseQueryResult } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isProblem, type Problem } from '@/api/problem';
import { signInAddress, useSession } from '@/api/session';
import { m } from '@/paraglide/messages';
import { AnchorButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { ErrorState, LoadingState, MissingState, NotAllowedState, OfflineState } from '@/ui/States';
import { problemMessage } from './forms/faults';

type Query<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'fetchStatus' | 'refetch'>;

interface LoadedProps<T> {
  query: Query<T>;
  /** Title while there is no data, for whole pages only. */
  page?: string;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What came, or why it did not: loading, offline, signed out, not allowed, missing, failing. */
export function Loaded<T>({ query, page, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  const state = <Unloaded query={query} {...(lines ? { lines } : {})} />;
  return page ? <Page title={page}>{state}</Page> : state;
}

function Unloaded<T>({ query, lines }: { query: Query<T>; lines?: number }) {
  const retry = () => void query.refetch();
  const away = query.fetchStatus === 'paused' || (isProblem(query.error, 'network') && !navigator.onLine);
  if (away) return <OfflineState onRetry={retry} />;
  if (query.error) return <ProblemState error={query.error} onRetry={retry} />;
  return <LoadingState {...(lines ? { lines } : {})} />;
}

export function ProblemState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  if (!isProblem(error)) return <ErrorState onRetry={onRetry} />;
  if (error.status === 401) return <SignInState />;
  if (error.code === 'person-deactivated') {
    return <NotAllowedState title={m.state_deactivated_title()}>{error.detail}</NotAllowedState>;
  }
  if (error.status === 403) return <NotAllowedState>{error.detail}</NotAllowedState>;
  if (error.status === 404) return <MissingState />;
  return (
    <ErrorState detail={problemMessage(error)} traceId={error.traceId} onRetry={retryable(error, onRetry)} />
  );
}

/** Asking again helps when the server or the network failed, not when the request is wrong. */
function retryable(problem: Problem, onRetry: (() => void) | undefined) {
  return problem.status === 0 || problem.status === 429 || problem.status >= 500 ? onRetry : undefined;
}

function SignInState() {
  const here = useLocation({ select: ({ href }) => href });
  return (
    <NotAllowedState
      title={m.state_sign_in_title()}
      action={<AnchorButton href={signInAddress(here)}>{m.sign_in()}</AnchorButton>}
    >
      {m.state_sign_in_detail()}
    </NotAllowedState>
  );
}

/** For a page the server does not offer to whoever is reading: signed out or signed in, the answer differs. */
export function ForbiddenPage({ title }: { title: string }) {
  const { signedIn } = useSession();
  return <Page title={title}>{signedIn ? <NotAllowedState /> : <SignInState />}</Page>;
}
