import { useState } from 'react';
import { formatBytes } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Select, type SelectOption, TextField } from '../Field';
import { Icon } from '../Icon';
import { type AttachedFile, isImage } from './uploader';
import type { Sending } from './useUploads';

interface AttachedRowProps {
  file: AttachedFile;
  name: string;
  licences: readonly SelectOption[] | undefined;
  onChange: (file: AttachedFile) => void;
  onRemove: () => void;
}

export function AttachedRow({ file, name, licences, onChange, onRemove }: AttachedRowProps) {
  const [left, setLeft] = useState(false);
  const missing =
    left && file.alternative.trim() === '' ? m.upload_alternative_missing({ name: file.name }) : undefined;
  return (
    <li className="upload-file">
      <div className="upload-head">
        <Icon name="check" />
        <span className="upload-name">
          {file.name} <span className="muted small">{formatBytes(file.size)}</span>
        </span>
        <Button
          variant="quiet"
          size="small"
          icon="close"
          aria-label={m.upload_remove_file({ name: file.name })}
          onClick={onRemove}
        >
          {m.upload_remove()}
        </Button>
      </div>
      {isImage(file) && (
        <TextField
          name={`${name}-${file.id}-alternative`}
          label={m.upload_alternative({ name: file.name })}
          hint={m.editor_image_alternative_hint()}
          error={missing}
          maxLength={500}
          value={file.alternative}
          onChange={(event) => onChange({ ...file, alternative: event.target.value })}
          onBlur={() => setLeft(true)}
        />
      )}
      {licences && (
        <Select
          name={`${name}-${file.id}-licence`}
          label={m.upload_licence({ name: file.name })}
          optional
          empty={m.upload_licence_none()}
          options={licences}
          value={file.licence}
          onChange={(event) => onChange({ ...file, licence: event.target.value })}
        />
      )}
    </li>
  );
}

interface SendingRowProps {
  sending: Sending;
  /** Of the field they are chosen in. */
  name: string;
  onDescribe: (alternative: string) => void;
  onPause: () => void;
  onResume: () => void;
  onRemove: () => void;
}

export function SendingRow(props: SendingRowProps) {
  const { sending, onPause, onResume, onRemove } = props;
  const { file, step } = sending;
  const { name } = file;
  const wrong = step === 'failed' || step === 'refused';
  return (
    <li className="upload-file" data-wrong={wrong || undefined}>
      <div className="upload-head">
        <Icon name={wrong ? 'warning' : step === 'describing' ? 'edit' : 'clock'} />
        <span className="upload-name">
          {name} <span className="muted small">{wording(sending)}</span>
        </span>
        {step === 'sending' && (
          <Button variant="quiet" size="small" aria-label={m.upload_pause_file({ name })} onClick={onPause}>
            {m.upload_pause()}
          </Button>
        )}
        {(step === 'paused' || step === 'failed') && (
          <Button
            variant="secondary"
            size="small"
            icon="retry"
            aria-label={m.upload_resume_file({ name })}
            onClick={onResume}
          >
            {m.upload_resume()}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          icon="close"
          aria-label={m.upload_remove_file({ name })}
          onClick={onRemove}
        >
          {m.upload_remove()}
        </Button>
      </div>
      <SendingState {...props} />
    </li>
  );
}

function SendingState({ sending, name: field, onDescribe }: SendingRowProps) {
  const { key, file, step, bytes, message } = sending;
  const { name, size } = file;
  switch (step) {
    case 'describing':
      return <Describing name={`${field}-${key}`} file={file} onDescribe={onDescribe} />;
    case 'failed':
      return <p className="field-error">{m.upload_failed_because({ name, message })}</p>;
    case 'refused':
      return <p className="field-error">{message}</p>;
    default:
      return (
        <progress
          className="upload-progress"
          aria-label={m.upload_progress({ name })}
          max={size}
          value={bytes}
        />
      );
  }
}

/** An image leaves only with the words that stand for it. Enter sends it rather than the form it stands in. */
function Describing({
  name,
  file,
  onDescribe,
}: {
  name: string;
  file: File;
  onDescribe: (words: string) => void;
}) {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const missing =
    asked && words.trim() === '' ? m.upload_alternative_missing({ name: file.name }) : undefined;
  const send = () => {
    setAsked(true);
    if (words.trim() !== '') onDescribe(words.trim());
  };
  return (
    <>
      <TextField
        name={`${name}-alternative`}
        label={m.upload_alternative({ name: file.name })}
        hint={m.editor_image_alternative_hint()}
        error={missing}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          send();
        }}
      />
      <div>
        <Button variant="secondary" size="small" onClick={send}>
          {m.upload_send({ name: file.name })}
        </Button>
      </div>
    </>
  );
}

function wording({ step, bytes, file }: Sending): string {
  const all = formatBytes(file.size);
  if (step === 'sending') return m.upload_so_far({ sent: formatBytes(bytes), all });
  if (step === 'paused') return m.upload_paused({ sent: formatBytes(bytes), all });
  return step === 'waiting' ? m.upload_waiting({ all }) : all;
}
