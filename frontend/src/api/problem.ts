export interface Violation {
  /** JSON pointer into the body that was sent, such as `/geoUnits/0/code`. */
  pointer?: string | undefined;
  /** Name of the query parameter at fault. */
  parameter?: string | undefined;
  code: string;
  message: string;
}

/** An error answer of the API (RFC 9457), or a failure to reach it (`code` is then `network`). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly violations: readonly Violation[];
  /** Everything the answer carried, for the extensions some codes have. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Record<string, unknown>) {
    const title = text(body.title) ?? '';
    super(text(body.detail) ?? title);
    this.name = 'Problem';
    this.status = status;
    this.code = text(body.code) ?? (status === 0 ? 'network' : `http-${status}`);
    this.title = title;
    this.detail = text(body.detail);
    this.traceId = text(body.traceId);
    this.violations = Array.isArray(body.violations) ? (body.violations as Violation[]) : [];
    this.body = body;
  }

  static async of(response: Response, parsed?: unknown): Promise<Problem> {
    const body = parsed ?? (await response.json().catch(() => undefined));
    return new Problem(response.status, isRecord(body) ? body : {});
  }

  static unreachable(): Problem {
    return new Problem(0, {});
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
