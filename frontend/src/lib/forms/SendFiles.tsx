import type { ComponentProps } from 'react';
import { FileUploading } from '@/api/uploads';
import { FileUpload, type Uploader } from '@/ui/FileUpload';
import { fileOf, inWords } from './files';

/** What the API takes in (docs/adr/0013); it looks at the content itself. */
const ACCEPTED =
  '.pdf,.odt,.ods,.odp,.odg,.docx,.xlsx,.pptx,.epub,.zip,.rtf,.txt,.md,.csv,.json,.ics,.vtt,.srt,' +
  '.png,.jpg,.jpeg,.gif,.webp,.mp3,.wav,.flac,.ogg,.oga,.opus,.m4a,.mp4,.m4v,.webm,.ogv';
const LARGEST = 200 << 20;

const uploader: Uploader = {
  begin: (file, alternative) => {
    const uploading = new FileUploading(file, alternative);
    return {
      send: (hooks) => uploading.send(hooks).then(fileOf, inWords),
      drop: () => uploading.drop(),
    };
  },
};

type SendFilesProps = Omit<ComponentProps<typeof FileUpload>, 'uploader' | 'accept' | 'maxSize'>;

/** Files on their way to the API. */
export default function SendFiles(props: SendFilesProps) {
  return <FileUpload {...props} uploader={uploader} accept={ACCEPTED} maxSize={LARGEST} />;
}
