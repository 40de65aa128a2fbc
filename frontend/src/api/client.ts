import createClient from 'openapi-fetch';
import { getLocale } from '@/paraglide/runtime';
import { Problem } from './problem';
import type { paths } from './schema';
import { announceSessionEnd } from './sessionEnd';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The only way to the API: same origin, session cookie, no token in the page. */
export const api = createClient<paths, 'application/json'>({
  baseUrl: globalThis.location.origin,
  // Looked up at each call: tests replace the global fetch after this module is loaded.
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', getLocale());
    if (!SAFE.has(request.method)) request.headers.set('X-Essaim-Client', 'web');
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; every failure becomes a `Problem`. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw Problem.unreachable();
  }
  if (!answer.response.ok) {
    if (answer.response.status === 401) announceSessionEnd();
    throw await Problem.of(answer.response, answer.error);
  }
  return answer.data as T;
}

/**
 * The `If-Match` header that lets a write through only while the object still has this version. The API reads
 * the number alone; what follows it in the tags it gives covers the reader's view, which a write ignores.
 */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}-0"` };
}
