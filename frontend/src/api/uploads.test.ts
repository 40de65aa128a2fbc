import { waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { server } from '@/testing/server';
import type { Attachment, UploadDetails } from './types';
import { FileUploading } from './uploads';

const ID = '0190e4b6-0000-7000-8000-000000000040';
const WORDS = 'Bonjour Amiens';
const MOMENT = '2026-11-22T09:30:00Z';

const ATTACHMENT: Attachment = {
  id: '0190e4b6-0000-7000-8000-000000000041',
  version: 1,
  fileName: 'notes.txt',
  mediaType: 'text/plain',
  size: WORDS.length,
  sha256: 'a'.repeat(64),
  licence: null,
  alternativeText: null,
  contentPath: '/api/v1/attachments/0190e4b6-0000-7000-8000-000000000041/content',
  inline: true,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  actions: [],
};

/** A server that keeps what arrives, in chunks of six bytes. */
class Uploads {
  received = '';
  readonly offsets: number[] = [];
  completed: unknown[] = [];
  dropped = 0;
  /** Answers the next chunk in place of taking it. */
  refuse: (() => Response) | null = null;

  constructor() {
    answer('post', '/api/v1/uploads', () => this.state());
    answer('get', '/api/v1/uploads/{id}', () => this.state());
    answer('post', '/api/v1/uploads/{id}/complete', ({ body }) => {
      this.completed.push(body);
      return ATTACHMENT;
    });
    server.use(
      http.patch('*/api/v1/uploads/:id', async ({ request }) => {
        const text = await request.text();
        this.offsets.push(Number(request.headers.get('Upload-Offset')));
        const refused = this.refuse?.();
        this.refuse = null;
        if (refused) return refused;
        this.received += text;
        return HttpResponse.json(this.state());
      }),
      http.delete('*/api/v1/uploads/:id', () => {
        this.dropped += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
  }

  state(): UploadDetails {
    return {
      id: ID,
      version: 1,
      fileName: 'notes.txt',
      size: WORDS.length,
      received: this.received.length,
      largestChunk: 6,
      attachmentId: null,
      expiresAt: MOMENT,
      actions: [],
    };
  }
}

const file = () => new File([WORDS], 'notes.txt', { type: 'text/plain', lastModified: 1 });

function hooks() {
  const controller = new AbortController();
  const progress: number[] = [];
  return {
    controller,
    progress,
    all: { signal: controller.signal, onProgress: (bytes: number) => void progress.push(bytes) },
  };
}

describe('a file on its way', () => {
  beforeEach(() => sessionStorage.clear());

  it('goes chunk by chunk and becomes an attachment', async () => {
    const uploads = new Uploads();
    const { all, progress } = hooks();

    expect(await new FileUploading(file(), 'Le port').send(all)).toEqual(ATTACHMENT);

    expect(uploads.received).toBe(WORDS);
    expect(uploads.offsets).toEqual([0, 6, 12]);
    expect(uploads.completed).toEqual([{ alternativeText: 'Le port' }]);
    expect(progress.at(-1)).toBe(WORDS.length);
  });

  it('is sent again by itself when the line or the server failed', async () => {
    const uploads = new Uploads();
    uploads.refuse = () => HttpResponse.error();

    await new FileUploading(file(), '').send(hooks().all);

    expect(uploads.offsets).toEqual([0, 0, 6, 12]);
    expect(uploads.received).toBe(WORDS);
  });

  it('goes on from where the server is, when an answer was lost', async () => {
    const uploads = new Uploads();
    uploads.refuse = () => {
      uploads.received = WORDS.slice(0, 6);
      return refusal(409, 'offset-mismatch', { received: 6 });
    };

    await new FileUploading(file(), '').send(hooks().all);

    expect(uploads.offsets).toEqual([0, 6, 12]);
    expect(uploads.received).toBe(WORDS);
  });

  it('is taken up where it was stopped, also by another visit of the page', async () => {
    const uploads = new Uploads();
    const { all, controller } = hooks();
    uploads.refuse = () => {
      uploads.received = WORDS.slice(0, 6);
      controller.abort();
      return HttpResponse.error();
    };
    await expect(new FileUploading(file(), '').send(all)).rejects.toThrow();

    await new FileUploading(file(), '').send(hooks().all);

    expect(uploads.offsets).toEqual([0, 6, 12]);
    expect(uploads.received).toBe(WORDS);
  });

  it('leaves nothing behind when the server refuses what it is', async () => {
    const uploads = new Uploads();
    uploads.refuse = () => refusal(422, 'file-type-mismatch');

    await expect(new FileUploading(file(), '').send(hooks().all)).rejects.toMatchObject({
      code: 'file-type-mismatch',
    });
    await waitFor(() => expect(uploads.dropped).toBe(1));
    expect(sessionStorage).toHaveLength(0);
  });
});
