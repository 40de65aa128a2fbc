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

/** Keeps an answer for whoever is signed in. */
export async function put(key: string, answer: unknown): Promise<void> {
  const mine = owner && (await storage()?.open(PREFIX + owner));
  if (mine) await mine.put(key, Response.json(answer));
}

/** What was kept for whoever is signed in, or for the person named; nothing where nothing was. */
export async function read<T>(key: string, person = owner): Promise<T | undefined> {
  const found = person && (await storage()?.match(key, { cacheName: PREFIX + person }));
  return found ? found.json() : undefined;
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
  const sessions = (await owners()).map((person) => read<SessionDetails>(SESSION, person));
  return (await Promise.all(sessions)).find((session) => session !== undefined);
}

/** A full disk or a browser that keeps nothing never stands in the way of a page. */
export function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}
