import { type DragEvent, useEffect, useRef, useState } from 'react';
import { formatBytes } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { describedBy, FieldError, type FieldLook, fieldId, type SelectOption } from './Field';
import { Icon } from './Icon';
import { AttachedRow, SendingRow } from './upload/rows';
import { type AttachedFile, isImage, type Uploader } from './upload/uploader';
import { type Sending, useUploads } from './upload/useUploads';
import './styles/upload.css';

export type { AttachedFile, Uploader, UploadHooks } from './upload/uploader';

interface FileUploadProps extends FieldLook {
  /** Files the server has whole; those on their way are not among them yet. */
  value: readonly AttachedFile[];
  onChange: (value: readonly AttachedFile[]) => void;
  uploader: Uploader;
  /** Endings and media types, as `accept` of a file field. */
  accept?: string;
  /** In bytes. */
  maxSize?: number;
  maxFiles?: number;
  /** SPDX licences to choose from; without them none is asked. */
  licences?: readonly SelectOption[];
}

let last = 0;

/**
 * Files by choosing or dropping them. Each tells how far it came, what is wrong with it, and can be paused, taken up
 * again or removed; images are asked for the words that stand for them.
 */
export function FileUpload(props: FileUploadProps) {
  const { value, onChange, uploader, accept, licences, ...look } = props;
  const id = fieldId(look.name);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [news, setNews] = useState('');
  // A file may arrive while another one changes the value: both must stay.
  const current = useRef(value);
  current.current = value;
  const write = (next: readonly AttachedFile[]) => {
    current.current = next;
    onChange(next);
  };
  const uploads = useUploads({
    uploader,
    onStored: (file, alternative) => write([...current.current, { ...file, alternative, licence: '' }]),
    onNews: setNews,
  });

  const unfinished = uploads.list.length > 0;
  const [held, setHeld] = useState(false);
  // Saved meanwhile, the record would lack them, and nothing would say so.
  useEffect(() => {
    const form = input.current?.form;
    if (!form || !unfinished) return;
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setHeld(true);
      input.current?.focus();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [unfinished]);
  const error = look.error ?? (held && unfinished ? m.upload_unfinished() : undefined);

  function add(files: readonly File[]) {
    const taken = value.length + uploads.list.filter(({ step }) => step !== 'refused').length;
    const added = files.map((file, rank): Sending => {
      last += 1;
      const message = refusal(file, props, taken + rank);
      return {
        key: String(last),
        file,
        step: message ? 'refused' : firstStep(file),
        bytes: 0,
        alternative: '',
        message,
      };
    });
    uploads.add(added);
    const refused = added.filter(({ step }) => step === 'refused');
    setNews(
      refused.length > 0
        ? refused.map(({ message }) => message).join(' ')
        : m.upload_added({ count: files.length }),
    );
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  }

  /** What was removed takes the focus with it: it goes back to where files are added. */
  function removed(name: string) {
    setNews(m.upload_removed({ name }));
    input.current?.focus();
  }

  return (
    <fieldset className="field upload">
      <legend className="field-label">
        {look.label}
        {look.optional === true && <span className="field-optional"> {m.field_optional()}</span>}
      </legend>
      {look.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {look.hint}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way in, for the mouse; the field inside serves all. */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same. */}
      <div
        className="upload-place"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          multiple
          id={id}
          name={look.name}
          className="upload-input"
          accept={accept}
          aria-describedby={describedBy({ ...look, error })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            // The same file may be chosen again after it was removed.
            event.target.value = '';
          }}
        />
        <label className="button" data-variant="secondary" htmlFor={id}>
          <Icon name="plus" size={18} />
          {m.upload_choose()}
        </label>
        <span className="muted">{m.upload_drop()}</span>
      </div>
      <p role="status" className="visually-hidden">
        {news}
      </p>
      {value.length + uploads.list.length > 0 && (
        <ul className="plain-list upload-list">
          {value.map((file) => (
            <AttachedRow
              key={file.id}
              file={file}
              name={look.name}
              licences={licences}
              onChange={(next) => write(value.map((one) => (one.id === file.id ? next : one)))}
              onRemove={() => {
                write(value.filter((one) => one.id !== file.id));
                removed(file.name);
              }}
            />
          ))}
          {uploads.list.map((sending) => (
            <SendingRow
              key={sending.key}
              sending={sending}
              name={look.name}
              onDescribe={(alternative) => uploads.describe(sending.key, alternative)}
              onPause={() => uploads.pause(sending.key)}
              onResume={() => uploads.resume(sending.key)}
              onRemove={() => {
                uploads.remove(sending.key);
                removed(sending.file.name);
              }}
            />
          ))}
        </ul>
      )}
      <FieldError name={look.name} error={error} />
    </fieldset>
  );
}

const firstStep = ({ type }: File) => (isImage({ mediaType: type }) ? 'describing' : 'waiting');

/** What can be told before anything is sent; the server looks at the content itself. */
function refusal(file: File, { accept, maxSize, maxFiles }: FileUploadProps, rank: number): string {
  const { name } = file;
  if (maxFiles !== undefined && rank >= maxFiles) return m.upload_too_many({ name, max: maxFiles });
  if (file.size === 0) return m.upload_empty({ name });
  if (maxSize !== undefined && file.size > maxSize)
    return m.upload_too_large({ name, size: formatBytes(file.size), max: formatBytes(maxSize) });
  return accept && !accepted(file, accept) ? m.upload_wrong_type({ name }) : '';
}

function accepted({ name, type }: File, accept: string): boolean {
  return accept.split(',').some((wanted) => {
    const pattern = wanted.trim().toLowerCase();
    if (pattern.startsWith('.')) return name.toLowerCase().endsWith(pattern);
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
  });
}
