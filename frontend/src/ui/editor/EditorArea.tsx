import { Editor } from '@tiptap/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { cleanPaste } from './cleanPaste';
import { EXTENSIONS } from './extensions';
import { IMAGE_TYPES, ImageDialog, type UploadImage } from './ImageDialog';
import { LinkDialog } from './LinkDialog';
import { Toolbar } from './Toolbar';
import { toDocument } from './toDocument';
import { useMarkdown } from './useMarkdown';
import '../styles/richtext.css';

export interface EditorAreaProps {
  id: string;
  name: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
  value: string;
  onChange: (text: string) => void;
  onBlur: (() => void) | undefined;
  onUploadImage: UploadImage | undefined;
}

type Question = { ask: 'link' } | { ask: 'image'; file: File | null } | null;

/** The text being written and its tools. Everything heavy comes with this file, which is loaded on demand. */
export default function EditorArea(props: EditorAreaProps) {
  const { id, name, label, onUploadImage } = props;
  const [question, setQuestion] = useState<Question>(null);
  const { editor, place } = useEditor(props, setQuestion);
  useMarkdown(editor, props);
  const close = () => setQuestion(null);

  return (
    <div className="editor-frame" data-invalid={props.invalid || undefined}>
      {editor && (
        <LiveToolbar
          editor={editor}
          controls={id}
          label={label}
          ask={{
            link: () => setQuestion({ ask: 'link' }),
            image: onUploadImage && (() => setQuestion({ ask: 'image', file: null })),
          }}
        />
      )}
      <div ref={place} />
      {editor &&
        createPortal(
          <>
            <LinkDialog editor={editor} name={name} open={question?.ask === 'link'} onClose={close} />
            {onUploadImage && (
              <ImageDialog
                editor={editor}
                name={name}
                onUploadImage={onUploadImage}
                file={question?.ask === 'image' ? question.file : null}
                open={question?.ask === 'image'}
                onClose={close}
              />
            )}
          </>,
          document.body,
        )}
    </div>
  );
}

/** Drawn again at each change of text or selection: its buttons tell what the cursor is in. */
function LiveToolbar(props: Parameters<typeof Toolbar>[0]) {
  const { editor } = props;
  useSyncExternalStore(
    (listen) => {
      editor.on('transaction', listen);
      return () => editor.off('transaction', listen);
    },
    () => editor.state,
  );
  return <Toolbar {...props} />;
}

function useEditor(props: EditorAreaProps, ask: (question: Question) => void) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const made = newEditor(place.current, latest.current, {
      link: () => ask({ ask: 'link' }),
      image: (file) => latest.current.onUploadImage && ask({ ask: 'image', file }),
    });
    setEditor(made);
    return () => made.destroy();
  }, [ask]);

  const { id, label, describedBy, invalid, required } = props;
  useEffect(() => {
    const attributes = attributesOf({ id, label, describedBy, invalid, required });
    editor?.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
  }, [editor, id, label, describedBy, invalid, required]);

  // The label names something that is no field to the browser: a press on it must still lead there.
  useEffect(() => {
    const words = document.querySelector(`label[for="${id}"]`);
    const focus = () => editor?.commands.focus();
    words?.addEventListener('click', focus);
    return () => words?.removeEventListener('click', focus);
  }, [editor, id]);

  return { editor, place };
}

type Look = Pick<EditorAreaProps, 'id' | 'label' | 'describedBy' | 'invalid' | 'required'>;

/** What a field would say of itself. */
function attributesOf({ id, label, describedBy, invalid, required }: Look): Record<string, string> {
  return {
    id,
    class: 'editor-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-required': String(required),
    'aria-invalid': String(invalid),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
}

interface Shortcuts {
  link: () => void;
  image: (file: File) => void;
}

function newEditor(element: HTMLElement | null, props: EditorAreaProps, ask: Shortcuts): Editor {
  /** An image among what was pasted or dropped needs its description first. */
  const takeImage = (data: DataTransfer | null): boolean => {
    const file = [...(data?.files ?? [])].find(({ type }) => IMAGE_TYPES.includes(type));
    if (!file || data?.types.includes('text/html')) return false;
    ask.image(file);
    return true;
  };
  return new Editor({
    element,
    // The page's policy takes no style from scripts: ours are in richtext.css and editor.css.
    injectCSS: false,
    extensions: EXTENSIONS,
    content: toDocument(props.value),
    editorProps: {
      attributes: attributesOf(props),
      transformPastedHTML: cleanPaste,
      handlePaste: (_, event) => takeImage(event.clipboardData),
      handleDrop: (_, event, __, moved) => !moved && takeImage(event.dataTransfer),
      handleKeyDown: (view, event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          ask.link();
          return true;
        }
        if (event.altKey && event.key === 'F10') {
          view.dom
            .closest('.editor-frame')
            ?.querySelector<HTMLElement>('.editor-tool[tabindex="0"]')
            ?.focus();
          return true;
        }
        return false;
      },
    },
  });
}
