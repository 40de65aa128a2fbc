import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { TextField } from '../Field';
import { Form, FormActions, type FormFault } from '../Form';
import { Notice } from '../Notice';

/** Sends an image to where images live and says its address; rejects with words to show. */
export type UploadImage = (
  file: File,
  hooks: { alternative: string; onProgress: (share: number) => void; signal: AbortSignal },
) => Promise<{ src: string }>;

interface ImageDialogProps {
  editor: Editor;
  name: string;
  onUploadImage: UploadImage;
  /** Pasted or dropped: the person only has to describe it. */
  file: File | null;
  open: boolean;
  onClose: () => void;
}

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

export function ImageDialog({ open, onClose, ...form }: ImageDialogProps) {
  return (
    <Dialog title={m.editor_image()} open={open} onClose={onClose}>
      <ImageForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type Sending = { step: 'idle' } | { step: 'sending'; share: number } | { step: 'failed'; message: string };

function ImageForm({ editor, name, onUploadImage, file: given, onClose }: Omit<ImageDialogProps, 'open'>) {
  const [present] = useState(() => (editor.isActive('image') ? editor.getAttributes('image') : null));
  const [file, setFile] = useState(given);
  const [alternative, setAlternative] = useState(String(present?.alt ?? ''));
  const [caption, setCaption] = useState(String(present?.title ?? ''));
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState<Sending>({ step: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const names = { file: `${name}-image-file`, alternative: `${name}-image-alternative` };
  const found = imageFaults(names, { file, needed: !present, alternative });
  const faults = attempt > 0 ? found : [];
  const faultOf = (field: string) => faults.find((fault) => fault.name === field)?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    // The dialog stands in a page's form: React would hand this submission on to it.
    event.stopPropagation();
    if (found.length > 0) setAttempt(attempt + 1);
    else if (sending.step !== 'sending') void save();
  }

  async function save() {
    const attributes = { alt: alternative.trim(), title: caption.trim() || null };
    if (!file) editor.commands.updateAttributes('image', attributes);
    else {
      const src = await send(file);
      if (src === null) return;
      editor.commands.insertContent({ type: 'image', attrs: { src, ...attributes } });
    }
    onClose();
    setTimeout(() => editor.commands.focus());
  }

  async function send(image: File): Promise<string | null> {
    const controller = new AbortController();
    running.current = controller;
    setSending({ step: 'sending', share: 0 });
    try {
      const { src } = await onUploadImage(image, {
        alternative: alternative.trim(),
        onProgress: (share) => setSending({ step: 'sending', share }),
        signal: controller.signal,
      });
      return controller.signal.aborted ? null : src;
    } catch (failure) {
      if (!controller.signal.aborted)
        setSending({ step: 'failed', message: failure instanceof Error ? failure.message : '' });
      return null;
    }
  }

  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={faults}>
      {sending.step === 'failed' && (
        <Notice tone="negative" title={m.editor_image_failed({ name: file?.name ?? '' })} live>
          {sending.message && <p>{sending.message}</p>}
        </Notice>
      )}
      {given ? (
        <p>{given.name}</p>
      ) : (
        <TextField
          name={names.file}
          type="file"
          accept={IMAGE_TYPES.join(',')}
          label={present ? m.editor_image_replace() : m.editor_image_file()}
          hint={m.editor_image_file_hint()}
          optional={present ? true : undefined}
          error={faultOf(names.file)}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      )}
      <TextField
        name={names.alternative}
        label={m.editor_image_alternative()}
        hint={m.editor_image_alternative_hint()}
        error={faultOf(names.alternative)}
        maxLength={500}
        value={alternative}
        onChange={(event) => setAlternative(event.target.value)}
      />
      <TextField
        name={`${name}-image-caption`}
        label={m.editor_image_caption()}
        optional
        maxLength={500}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
      {sending.step === 'sending' && (
        <progress
          className="upload-progress"
          max={1}
          value={sending.share}
          aria-label={m.editor_image_sending()}
        />
      )}
      <FormActions>
        <Button type="submit" busy={sending.step === 'sending'}>
          {m.editor_image_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

interface Filled {
  file: File | null;
  needed: boolean;
  alternative: string;
}

function imageFaults(names: { file: string; alternative: string }, filled: Filled): FormFault[] {
  const faults: FormFault[] = [];
  if (filled.needed && !filled.file)
    faults.push({ name: names.file, message: m.editor_image_file_missing() });
  else if (filled.file && !IMAGE_TYPES.includes(filled.file.type))
    faults.push({ name: names.file, message: m.editor_image_file_refused({ name: filled.file.name }) });
  if (filled.alternative.trim() === '')
    faults.push({ name: names.alternative, message: m.editor_image_alternative_missing() });
  return faults;
}
