/** A file the server has whole. */
export interface StoredFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

export interface UploadHooks {
  /** Bytes the server has so far, those of former attempts included. */
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}

/** One file on its way. It remembers how far it came. */
export interface Upload {
  /** Sends what is still missing: after a failure, another call goes on where this one stopped. Rejects with words to show. */
  send: (hooks: UploadHooks) => Promise<StoredFile>;
  /** The person wants it no more: what the server has of it may go. */
  drop: () => void;
}

/** How files travel is the business of `api/`; the screen only knows this much. */
export interface Uploader {
  /** Of an image with the words that stand for it: the server takes none without. */
  begin: (file: File, alternative: string) => Upload;
}

/** What a form gets of each file. */
export interface AttachedFile extends StoredFile {
  /** Of images: what they show, in words. */
  alternative: string;
  /** SPDX identifier, or nothing. */
  licence: string;
}

export const isImage = ({ mediaType }: { mediaType: string }) => mediaType.startsWith('image/');
