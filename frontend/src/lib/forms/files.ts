import { Problem } from '@/api/problem';
import type { Attachment } from '@/api/types';
import type { AttachedFile } from '@/ui/FileUpload';
import { problemMessage } from './faults';

/** A file of an object as its form holds it. */
export function fileOf({ id, fileName, size, mediaType, alternativeText }: Attachment): AttachedFile {
  return { id, name: fileName, size, mediaType, alternative: alternativeText ?? '', licence: '' };
}

/** To be done before the object is saved: words of images that were mended in the form. */
export async function describeFiles(files: readonly AttachedFile[]): Promise<void> {
  const images = files.filter(({ mediaType }) => mediaType.startsWith('image/'));
  if (images.length === 0) return;
  const { describeAttachment } = await import('@/api/uploads');
  await Promise.all(images.map(({ id, alternative }) => describeAttachment(id, alternative.trim())));
}

/** Where a file is sent from shows the message of what went wrong. */
export function inWords(failure: unknown): never {
  if (!(failure instanceof Problem)) throw failure;
  const why = failure.violations.map(({ message }) => message);
  throw new Error([problemMessage(failure), ...why].join(' '), { cause: failure });
}
