import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';
import type { SessionDetails } from './types';

/**
 * Answers kept in the browser, to be read again without a connection (docs/adr/0043). What is kept is one person's:
 * signing out, or somebody else signing in, leaves nothing of it.
 */
const PREFIX = 'essaim-kept-';
const SESSION = '/session';

/** Whose pages these are; nothing is kept for visitors. */
let owner: string | undefined;

/** Missing where the page is not served securely: nothing is kept then. */
const storage = () => globalThis.caches as CacheStorage | undefined;

async function put(key: string, answer: unknown): Promise<void> {
  const mine = owner && (await storage()?.open(PREFIX + owner));
  if (mine) await mine.put(key, Response.json(answer));
}

async function read<T>(person: string, key: string): Promise<T | undefined> {
  const found = await storage()?.match(key, { cacheName: PREFIX + person });
  return found?.json();
}

async function owners(): Promise<string[]> {
  const names = (await storage()?.keys()) ?? [];
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Leaves nothing behind but what this person has; of nobody, nothing at all. */
export async function forgetKept(except?: string): Promise<void> {
  const others = (await owners()).filter((person) => person !== except);
  await Promise.all(others.map((person) => storage()?.delete(PREFIX + person)));
}

/** Who is signed in: from the server, or, where nothing answers, who was when it last did. */
export async function sessionKept(ask: () => Promise<SessionDetails>): Promise<SessionDetails> {
  try {
    const session = await ask();
    owner = session.person?.id;
    await quietly(forgetKept(owner).then(() => put(SESSION, session)));
    return session;
  } catch (error) {
    const kept = isProblem(error, 'network') ? await quietly(lastSession()) : undefined;
    owner = kept?.person?.id ?? owner;
    if (kept) return kept;
    throw error;
  }
}

async function lastSession(): Promise<SessionDetails | undefined> {
  const sessions = (await owners()).map((person) => read<SessionDetails>(person, SESSION));
  return (await Promise.all(sessions)).find((session) => session !== undefined);
}

interface Asked {
  queryKey: readonly unknown[];
  client?: QueryClient;
}

/** An answer that may come from this device; `kept` where it does. */
export type Kept<T> = T & { kept?: true };

/**
 * An answer that stays readable without a connection. What the page already shows is never replaced by what was kept.
 * @param leaveOut what must not stay on the device
 */
export async function readable<T extends object>(
  { queryKey, client }: Asked,
  ask: () => Promise<T>,
  leaveOut: (answer: T) => T = (answer) => answer,
): Promise<Kept<T>> {
  const key = `/${encodeURIComponent(JSON.stringify(queryKey))}`;
  try {
    const answer = await ask();
    void quietly(put(key, leaveOut(answer)));
    return answer;
  } catch (error) {
    const mayStandIn = owner && isProblem(error, 'network') && !client?.getQueryData(queryKey);
    const kept = mayStandIn ? await quietly(read<T>(owner ?? '', key)) : undefined;
    if (kept) return { ...kept, kept: true };
    throw error;
  }
}

/** A full disk or a browser that keeps nothing never stands in the way of a page. */
function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}
