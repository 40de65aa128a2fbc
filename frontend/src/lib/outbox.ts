import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

/**
 * What was noted on this device and has not reached the server: kept by the browser, so that neither a lost connection
 * nor a closed tab loses it. Ids and moments alone, since it outlives the session.
 */
const RETRY_MS = 15_000;

const watching = new Set<() => void>();

function watch(changed: () => void): () => void {
  watching.add(changed);
  globalThis.addEventListener('storage', changed);
  return () => {
    watching.delete(changed);
    globalThis.removeEventListener('storage', changed);
  };
}

function parse<T>(stored: string): T[] {
  try {
    const kept: unknown = JSON.parse(stored);
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

const stored = (key: string) => localStorage.getItem(key) ?? '[]';

const readOutbox = <T>(key: string): T[] => parse<T>(stored(key));

function write<T>(key: string, notes: readonly T[]): void {
  if (notes.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(notes));
  for (const changed of watching) changed();
}

/** The latest note about the same thing is the one that counts. */
export function note<T>(key: string, one: T, isSame: (other: T) => boolean): void {
  write(key, [...readOutbox<T>(key).filter((other) => !isSame(other)), one]);
}

/** Leaves what was noted since these were sent. */
function settle<T>(key: string, sent: readonly T[]): void {
  const gone = new Set(sent.map((one) => JSON.stringify(one)));
  write(
    key,
    readOutbox<T>(key).filter((one) => !gone.has(JSON.stringify(one))),
  );
}

/** What waits to be sent, also what another tab noted. */
export function useOutbox<T>(key: string): T[] {
  const kept = useSyncExternalStore(watch, () => stored(key));
  return useMemo(() => parse<T>(kept), [kept]);
}

/**
 * Sends what waits as soon as the server can be reached, and again until it was.
 * @param deliver answers which notes need not be sent again, arrived or refused; fails where nothing answered
 */
export function useSender<T>(key: string, deliver: (notes: readonly T[]) => Promise<readonly T[]>): void {
  const waiting = useOutbox<T>(key);
  const sending = useRef(false);
  const latest = useRef(deliver);
  useEffect(() => {
    latest.current = deliver;
  });

  const send = useCallback(async () => {
    const notes = readOutbox<T>(key);
    if (sending.current || notes.length === 0) return;
    sending.current = true;
    try {
      settle(key, await latest.current(notes));
    } catch {
      // Without an answer it is tried again.
    } finally {
      sending.current = false;
    }
  }, [key]);

  useEffect(() => {
    if (waiting.length === 0) return;
    const now = () => void send();
    now();
    const again = setInterval(now, RETRY_MS);
    globalThis.addEventListener('online', now);
    return () => {
      clearInterval(again);
      globalThis.removeEventListener('online', now);
    };
  }, [waiting, send]);
}
