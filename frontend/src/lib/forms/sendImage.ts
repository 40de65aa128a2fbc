import { FileUploading } from '@/api/uploads';
import type { UploadImage } from '@/ui/editor/ImageDialog';
import { inWords } from './files';

/** Sends an image for a text; it becomes the object's whose text shows it once that is saved. */
export const sendImage: UploadImage = async (file, { alternative, onProgress, signal }) => {
  const sending = new FileUploading(file, alternative).send({
    onProgress: (bytes) => onProgress(bytes / file.size),
    signal,
  });
  const { contentPath } = await sending.catch(inWords);
  return { src: contentPath };
};
