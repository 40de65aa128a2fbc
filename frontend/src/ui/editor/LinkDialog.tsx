import { type Editor, getMarkRange } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { m } from '@/paraglide/messages';
import { isLinkAddress } from '../addresses';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { TextField } from '../Field';
import { Form, FormActions } from '../Form';

interface LinkDialogProps {
  editor: Editor;
  name: string;
  open: boolean;
  onClose: () => void;
}

export function LinkDialog({ open, onClose, ...form }: LinkDialogProps) {
  return (
    <Dialog title={m.editor_link()} open={open} onClose={onClose}>
      <LinkForm {...form} onClose={onClose} />
    </Dialog>
  );
}

/** The link at hand: the one the cursor is in, else the selection. */
function linkAtHand(editor: Editor) {
  const { state } = editor;
  const type = state.schema.marks.link;
  const { from, to, $from } = state.selection;
  const range = (type && editor.isActive('link') && getMarkRange($from, type)) || { from, to };
  return {
    range,
    text: state.doc.textBetween(range.from, range.to, ' '),
    href: String(editor.getAttributes('link').href ?? ''),
  };
}

function LinkForm({ editor, name, onClose }: Omit<LinkDialogProps, 'open'>) {
  const [found] = useState(() => linkAtHand(editor));
  const [address, setAddress] = useState(found.href);
  const [text, setText] = useState(found.text);
  const [attempt, setAttempt] = useState(0);
  const fault = attempt > 0 ? addressFault(address) : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    // The dialog stands in a page's form: React would hand this submission on to it.
    event.stopPropagation();
    if (addressFault(address)) {
      setAttempt(attempt + 1);
      return;
    }
    const href = completed(address);
    const chain = editor.chain().setTextSelection(found.range);
    // Words that were not touched keep their bold and italic.
    if (text.trim() === found.text && found.text !== '') chain.setLink(href);
    else
      chain.insertContent({
        type: 'text',
        text: text.trim() || address.trim(),
        marks: [{ type: 'link', attrs: { href, title: null } }],
      });
    chain.run();
    leave();
  }

  function leave() {
    onClose();
    // Once the dialog has given the focus back to what opened it.
    setTimeout(() => editor.commands.focus());
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={fault ? [{ name: `${name}-link-address`, message: fault }] : []}
    >
      <TextField
        name={`${name}-link-address`}
        label={m.editor_link_address()}
        hint={m.editor_link_address_hint()}
        error={fault}
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        name={`${name}-link-text`}
        label={m.editor_link_text()}
        hint={m.editor_link_text_hint()}
        optional
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FormActions>
        <Button type="submit">{m.editor_link_save()}</Button>
        {found.href && (
          <Button
            variant="secondary"
            onClick={() => {
              editor.chain().setTextSelection(found.range).unsetLink().run();
              leave();
            }}
          >
            {m.editor_link_remove()}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

function addressFault(address: string): string | undefined {
  if (address.trim() === '') return m.editor_link_missing();
  return isLinkAddress(completed(address)) ? undefined : m.editor_link_refused();
}

/** What people type for an address: `www.example.org`, `name@example.org`. */
function completed(address: string): string {
  const typed = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed) || /^[/#]/.test(typed)) return typed;
  return /^[^\s@/]+@[^\s@/]+$/.test(typed) ? `mailto:${typed}` : `https://${typed}`;
}
