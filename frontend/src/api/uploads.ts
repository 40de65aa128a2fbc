import { getLocale } from '@/paraglide/runtime';
import { api, ifMatch, unwrap } from './client';
import { isProblem, Problem } from './problem';
import { announceSessionEnd } from './sessionEnd';
import type { Attachment, UploadDetails } from './types';

/** A chunk that a bad line cuts is sent again whole: small enough to lose little, large enough to cost little. */
const CHUNK = 4 << 20;

/** Pauses before a chunk is sent again by itself, in milliseconds; then the person is asked. */
const PAUSES = [500, 1500, 4000];

interface Hooks {
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}

/** Sends one file chunk by chunk. What the server has stays there for a day, also for another visit of this page. */
export class FileUploading {
  private readonly file: File;
  private readonly alternative: string;
  private upload: UploadDetails | null = null;

  /** @param alternative the words that stand for an image */
  constructor(file: File, alternative: string) {
    this.file = file;
    this.alternative = alternative;
  }

  /** Sends what is missing and makes an attachment of it; called again it goes on where it stopped. */
  async send({ onProgress, signal }: Hooks): Promise<Attachment> {
    let upload = await this.begin(signal);
    onProgress(upload.received);
    while (upload.received < upload.size) {
      upload = await this.advance(upload, onProgress, signal);
      onProgress(upload.received);
    }
    const body = this.alternative ? { alternativeText: this.alternative } : {};
    const attachment = await this.orForget(
      unwrap(
        api.POST('/api/v1/uploads/{id}/complete', { params: { path: { id: upload.id } }, body, signal }),
      ),
    );
    forget(this.file);
    return attachment;
  }

  /** What the server has of it may go; nobody waits for that. */
  drop(): void {
    forget(this.file);
    const id = this.upload?.id;
    if (id) void api.DELETE('/api/v1/uploads/{id}', { params: { path: { id } } }).catch(() => undefined);
  }

  private async begin(signal: AbortSignal): Promise<UploadDetails> {
    const known = this.upload?.id ?? remembered(this.file);
    const before = known ? await this.read(known, signal) : null;
    if (before) {
      this.upload = before;
      return before;
    }
    const body = { fileName: this.file.name, size: this.file.size };
    this.upload = await unwrap(api.POST('/api/v1/uploads', { params: {}, body, signal }));
    remember(this.file, this.upload.id);
    return this.upload;
  }

  /** Null when the server has let it go. One that is complete already, its answer lost, gives the same attachment again. */
  private async read(id: string, signal: AbortSignal): Promise<UploadDetails | null> {
    try {
      const upload = await unwrap(api.GET('/api/v1/uploads/{id}', { params: { path: { id } }, signal }));
      return upload.size === this.file.size ? upload : null;
    } catch (error) {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }
  }

  /** The next chunk; sent again after a pause when the line or the server failed, from where the server then is. */
  private async advance(
    upload: UploadDetails,
    onProgress: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<UploadDetails> {
    const { id, received, largestChunk } = upload;
    const chunk = this.file.slice(received, received + Math.min(CHUNK, largestChunk));
    for (let attempt = 0; ; attempt += 1) {
      try {
        const sent = sendChunk(id, received, chunk, (bytes) => onProgress(received + bytes), signal);
        return await this.orForget(sent);
      } catch (error) {
        const moved = receivedSaid(error);
        if (moved !== null && moved !== received) return { ...upload, received: moved };
        const pause = PAUSES[attempt];
        if (pause === undefined || !mayPass(error)) throw error;
        await wait(pause, signal);
      }
    }
  }

  /** A file the server refuses for what it is leaves nothing behind. */
  private async orForget<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (isProblem(error) && error.status === 422) {
        this.drop();
        this.upload = null;
      }
      throw error;
    }
  }
}

/** By XMLHttpRequest: `fetch` does not tell how much of a body has left. */
function sendChunk(
  id: string,
  offset: number,
  bytes: Blob,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<UploadDetails> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const settle = (act: () => void) => () => {
      signal.removeEventListener('abort', stop);
      act();
    };
    request.open('PATCH', `/api/v1/uploads/${id}`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/offset+octet-stream');
    request.setRequestHeader('Upload-Offset', String(offset));
    request.setRequestHeader('Accept-Language', getLocale());
    request.setRequestHeader('X-Essaim-Client', 'web');
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onerror = settle(() => reject(Problem.unreachable()));
    request.onabort = settle(() => reject(new DOMException('', 'AbortError')));
    request.onload = settle(() => {
      if (request.status === 200) resolve(request.response as UploadDetails);
      else reject(refused(request));
    });
    if (signal.aborted) reject(new DOMException('', 'AbortError'));
    else {
      signal.addEventListener('abort', stop);
      request.send(bytes);
    }
  });
}

function refused({ status, response }: XMLHttpRequest): Problem {
  if (status === 401) announceSessionEnd();
  return new Problem(status, typeof response === 'object' && response !== null ? response : {});
}

/** Where the server says the next chunk starts: a former attempt may have arrived without our knowing. */
function receivedSaid(error: unknown): number | null {
  if (!isProblem(error, 'offset-mismatch')) return null;
  return typeof error.body.received === 'number' ? error.body.received : null;
}

function mayPass(error: unknown): boolean {
  if (!isProblem(error)) return false;
  return (
    error.status === 0 || error.status === 429 || error.status >= 500 || error.code === 'upload-interrupted'
  );
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('', 'AbortError'));
    });
  });
}

const key = ({ name, size, lastModified }: File) => `essaim.upload:${name}:${size}:${lastModified}`;
const remembered = (file: File) => sessionStorage.getItem(key(file));
const forget = (file: File) => sessionStorage.removeItem(key(file));

/** So that the same file chosen again after a reload goes on where it stopped. */
function remember(file: File, id: string): void {
  try {
    sessionStorage.setItem(key(file), id);
  } catch {
    // Storage full or forbidden: the file is then sent from its beginning.
  }
}

/** Writes the words that stand for an image, if they have changed since it was sent. */
export async function describeAttachment(id: string, alternativeText: string): Promise<void> {
  const params = { path: { id } };
  const { version, licence, ...now } = await unwrap(api.GET('/api/v1/attachments/{id}', { params }));
  if (now.alternativeText === alternativeText) return;
  await unwrap(
    api.PUT('/api/v1/attachments/{id}', {
      params: { ...params, header: ifMatch(version) },
      body: { alternativeText, ...(licence ? { licence } : {}) },
    }),
  );
}
