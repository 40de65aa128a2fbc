import { HttpResponse, http, type JsonBodyType } from 'msw';
import type { paths } from '@/api/schema';
import { server } from './server';

type Method = 'get' | 'put' | 'post' | 'delete';

/** What the contract says an operation answers when it succeeds. */
type Answer<Path extends keyof paths, M extends Method> = paths[Path][M] extends {
  responses: infer Responses;
}
  ? {
      [Status in keyof Responses]: Status extends 200 | 201
        ? Responses[Status] extends { content: { 'application/json': infer Body } }
          ? Body
          : never
        : never;
    }[keyof Responses]
  : never;

interface Asked {
  /** The query string. */
  query: URLSearchParams;
  path: Record<string, string | readonly string[] | undefined>;
  headers: Headers;
  body: unknown;
}

/** Answers an operation of the API for one test; the body must be what the contract says. */
export function answer<Path extends keyof paths & string, M extends Method>(
  method: M,
  path: Path,
  resolve: (asked: Asked) => Answer<Path, M> | Response,
): void {
  const pattern = `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  server.use(
    http[method](pattern, async ({ request, params }) => {
      const text = await request.text();
      const json = request.headers.get('Content-Type')?.includes('json');
      const body: unknown = json && text ? JSON.parse(text) : text || undefined;
      const query = new URL(request.url).searchParams;
      const answered = resolve({ query, path: params, headers: request.headers, body });
      return answered instanceof Response ? answered : HttpResponse.json(answered as JsonBodyType);
    }),
  );
}

/** A refusal of the API, as problem+json. */
export function refusal(status: number, code: string, extra: Record<string, unknown> = {}): Response {
  return HttpResponse.json(
    { type: `/problems/${code}`, title: 'Refus', detail: 'Le détail du refus.', status, code, ...extra },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
