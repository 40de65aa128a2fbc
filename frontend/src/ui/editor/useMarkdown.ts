import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { fromDocument } from './fromDocument';
import { toDocument } from './toDocument';

/** From this many characters on, writing the whole text at each key would be felt: it waits for a pause. */
const LONG = 5000;
const PAUSE = 250;

interface Field {
  value: string;
  onChange: (text: string) => void;
  onBlur: (() => void) | undefined;
}

/** The text goes out as Markdown when it changes, and comes in when someone else replaces it. */
export function useMarkdown(editor: Editor | null, field: Field): void {
  const { value } = field;
  const latest = useRef(field);
  latest.current = field;
  const written = useRef({ from: value, canonical: null as string | null, sent: value });

  useEffect(() => {
    if (!editor) return;
    const state = written.current;
    state.canonical ??= fromDocument(editor.getJSON());
    return whenChanged(editor, {
      send: () => {
        const text = fromDocument(editor.getJSON());
        // Back to where it began: the very text it began from, however that was written.
        const sent = text === state.canonical ? state.from : text;
        if (sent === state.sent) return;
        state.sent = sent;
        latest.current.onChange(sent);
      },
      leave: () => latest.current.onBlur?.(),
    });
  }, [editor]);

  // Before the next key: later, what was typed since would be taken for a change from outside.
  useLayoutEffect(() => {
    const state = written.current;
    if (!editor || value === state.sent) return;
    editor.commands.setContent(toDocument(value), { emitUpdate: false });
    Object.assign(state, { from: value, canonical: fromDocument(editor.getJSON()), sent: value });
  }, [editor, value]);
}

/** At once for a short text, after a pause for a long one; never later than the person leaves the text or the page. */
function whenChanged(editor: Editor, { send, leave }: { send: () => void; leave: () => void }): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(waiting);
    if (editor.state.doc.content.size < LONG) send();
    else waiting = setTimeout(send, PAUSE);
  };
  const blur = () => {
    clearTimeout(waiting);
    send();
    leave();
  };
  editor.on('update', change);
  editor.on('blur', blur);
  globalThis.addEventListener('pagehide', send);
  return () => {
    clearTimeout(waiting);
    editor.off('update', change);
    editor.off('blur', blur);
    globalThis.removeEventListener('pagehide', send);
  };
}
