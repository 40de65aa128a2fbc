import { type ComponentType, type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { formatMoment, formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import type { EditorAreaProps } from './editor/EditorArea';
import type { UploadImage } from './editor/ImageDialog';
import { type OfferedDraft, useTextDraft } from './editor/useTextDraft';
import { FieldError, type FieldLook, fieldId } from './Field';
import { Notice } from './Notice';
import './styles/editor.css';

export interface EditorProps extends FieldLook {
  /** Markdown (CommonMark and tables), in and out. */
  value: string;
  onChange: (text: string) => void;
  onBlur?: (() => void) | undefined;
  /** Counted in characters of Markdown, as the API counts. */
  maxLength?: number;
  /** Without it no image can be put in. */
  onUploadImage?: UploadImage | undefined;
  /** Names the text and its author: what is typed is kept on this device under this name until `forgetText`. */
  draftKey?: string | undefined;
  inputRef?: Ref<{ focus: () => void }>;
}

/**
 * Rich text as a field of a form. What it needs is large and comes when a form shows it; until then, and where it
 * cannot come, the same text is written in a plain field.
 */
export function Editor(props: EditorProps) {
  const { value, onChange, onBlur, maxLength, onUploadImage, draftKey, inputRef, ...look } = props;
  const { name, label, optional } = look;
  const id = fieldId(name);
  const draft = useTextDraft(draftKey, value);
  const { area: Area, failed, retry } = useArea(id);
  const error = look.error ?? (isTooLong(value, maxLength) ? m.editor_too_long({ label }) : undefined);
  const hints = [look.hint && `${id}-hint`, error && `${id}-error`, maxLength && `${id}-count`];
  const describedBy = hints.filter(Boolean).join(' ') || undefined;
  useImperativeHandle(inputRef, () => ({ focus: () => document.getElementById(id)?.focus() }), [id]);

  const change = (text: string) => {
    draft.keep(text);
    onChange(text);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional === true && <span className="field-optional"> {m.field_optional()}</span>}
      </label>
      {look.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {look.hint}
        </p>
      )}
      {draft.offered && <DraftNotice draft={draft.offered} onTake={change} onSettle={draft.settle} />}
      {failed && <PlainNotice onRetry={retry} />}
      {Area ? (
        <Area
          {...{ id, name, label, describedBy, value, onBlur, onUploadImage }}
          invalid={error !== undefined}
          required={!optional}
          onChange={change}
        />
      ) : (
        <textarea
          id={id}
          name={name}
          className="control editor-plain"
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          aria-required={optional ? undefined : true}
          value={value}
          onChange={(event) => change(event.target.value)}
          onBlur={onBlur}
        />
      )}
      {maxLength && <Counter id={`${id}-count`} length={value.length} max={maxLength} />}
      <FieldError name={name} error={error} />
    </div>
  );
}

const isTooLong = (text: string, max: number | undefined) => max !== undefined && text.length > max;

type Area = ComponentType<EditorAreaProps>;

/** The rich area once it is there; never under the hands of someone who already types in the plain field. */
function useArea(id: string) {
  const [area, setArea] = useState<{ type: Area } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    import('./editor/EditorArea').then(
      ({ default: type }) => {
        const typing = document.getElementById(id);
        const show = () => wanted && setArea({ type });
        if (typing && typing === document.activeElement)
          typing.addEventListener('blur', show, { once: true });
        else show();
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [id, attempt]);

  return { area: area?.type ?? null, failed, retry: () => setAttempt((count) => count + 1) };
}

function PlainNotice({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice tone="attention" title={m.editor_unavailable_title()}>
      <p>{m.editor_unavailable_detail()}</p>
      <div>
        <Button variant="secondary" size="small" onClick={onRetry}>
          {m.action_retry()}
        </Button>
      </div>
    </Notice>
  );
}

interface DraftNoticeProps {
  draft: OfferedDraft;
  onTake: (text: string) => void;
  onSettle: () => void;
}

function DraftNotice({ draft, onTake, onSettle }: DraftNoticeProps) {
  return (
    <Notice tone={draft.outdated ? 'attention' : 'accent'} title={m.editor_draft_title()} live>
      <p>{m.editor_draft_detail({ when: formatMoment(new Date(draft.at).toISOString()) })}</p>
      {draft.outdated && <p>{m.editor_draft_outdated()}</p>}
      <details>
        <summary>{m.editor_draft_read()}</summary>
        <p className="keep-lines editor-draft">{draft.text}</p>
      </details>
      <div className="actions">
        <Button
          variant="secondary"
          size="small"
          onClick={() => {
            onSettle();
            onTake(draft.text);
          }}
        >
          {draft.outdated ? m.editor_draft_replace() : m.editor_draft_take()}
        </Button>
        <Button variant="quiet" size="small" onClick={onSettle}>
          {m.editor_draft_forget()}
        </Button>
      </div>
    </Notice>
  );
}

/** Seen all along, spoken only when the end comes near. */
function Counter({ id, length, max }: { id: string; length: number; max: number }) {
  const left = max - length;
  const spoken = left < 0 ? m.editor_count_over({ count: -left }) : m.editor_count_left({ count: left });
  return (
    <p className="field-hint editor-count" data-over={left < 0 || undefined}>
      <span id={id}>{m.editor_count({ count: formatNumber(length), max: formatNumber(max) })}</span>
      <span role="status" className="visually-hidden">
        {left <= max / 20 ? spoken : ''}
      </span>
    </p>
  );
}
