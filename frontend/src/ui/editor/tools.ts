import type { Editor } from '@tiptap/core';
import { isInTable } from '@tiptap/pm/tables';
import { m } from '@/paraglide/messages';
import type { ToolIcon } from './icons';

export interface Tool {
  key: string;
  label: string;
  /** What it shows: a mark, or its own words. */
  icon?: ToolIcon;
  words?: string;
  /** As ProseMirror writes it. */
  keys?: string;
  /** Undefined for what is done once rather than switched. */
  pressed?: boolean;
  able: boolean;
  run: () => void;
}

export interface ToolGroup {
  key: string;
  label: string;
  tools: readonly Tool[];
}

/** What opens a dialog rather than changing the text at once. */
export interface Questions {
  link: () => void;
  image?: (() => void) | undefined;
}

export function toolGroups(editor: Editor, ask: Questions): readonly ToolGroup[] {
  const groups = [
    { key: 'history', label: m.editor_group_history(), tools: history(editor) },
    { key: 'titles', label: m.editor_group_titles(), tools: titles(editor) },
    { key: 'words', label: m.editor_group_words(), tools: words(editor, ask) },
    { key: 'blocks', label: m.editor_group_blocks(), tools: blocks(editor) },
    { key: 'insert', label: m.editor_group_insert(), tools: inserts(editor, ask) },
  ];
  return isInTable(editor.state)
    ? [...groups, { key: 'table', label: m.editor_group_table(), tools: tableTools(editor) }]
    : groups;
}

function history(editor: Editor): Tool[] {
  return [
    {
      key: 'undo',
      label: m.editor_undo(),
      icon: 'undo',
      keys: 'Mod-z',
      able: editor.can().undo(),
      run: () => editor.chain().focus().undo().run(),
    },
    {
      key: 'redo',
      label: m.editor_redo(),
      icon: 'redo',
      keys: 'Mod-Shift-z',
      able: editor.can().redo(),
      run: () => editor.chain().focus().redo().run(),
    },
  ];
}

function titles(editor: Editor): Tool[] {
  const names = [m.editor_title(), m.editor_subtitle(), m.editor_minor_title()];
  return names.map((name, rank) => {
    const level = (rank + 2) as 2 | 3 | 4;
    return {
      key: `title-${level}`,
      label: name,
      words: name,
      keys: `Mod-Alt-${level}`,
      pressed: editor.isActive('heading', { level }),
      able: editor.can().toggleHeading({ level }),
      run: () => editor.chain().focus().toggleHeading({ level }).run(),
    };
  });
}

function words(editor: Editor, ask: Questions): Tool[] {
  return [
    {
      key: 'bold',
      label: m.editor_bold(),
      icon: 'bold',
      keys: 'Mod-b',
      pressed: editor.isActive('bold'),
      able: editor.can().toggleBold(),
      run: () => editor.chain().focus().toggleBold().run(),
    },
    {
      key: 'italic',
      label: m.editor_italic(),
      icon: 'italic',
      keys: 'Mod-i',
      pressed: editor.isActive('italic'),
      able: editor.can().toggleItalic(),
      run: () => editor.chain().focus().toggleItalic().run(),
    },
    {
      key: 'link',
      label: m.editor_link(),
      icon: 'link',
      keys: 'Mod-k',
      pressed: editor.isActive('link'),
      able: !editor.isActive('codeBlock'),
      run: ask.link,
    },
  ];
}

function blocks(editor: Editor): Tool[] {
  const inList = editor.isActive('listItem');
  const list: Tool[] = [
    {
      key: 'bullets',
      label: m.editor_bullets(),
      icon: 'bullets',
      keys: 'Mod-Shift-8',
      pressed: editor.isActive('bulletList'),
      able: editor.can().toggleBulletList(),
      run: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      key: 'numbers',
      label: m.editor_numbers(),
      icon: 'numbers',
      keys: 'Mod-Shift-7',
      pressed: editor.isActive('orderedList'),
      able: editor.can().toggleOrderedList(),
      run: () => editor.chain().focus().toggleOrderedList().run(),
    },
  ];
  return [...list, ...(inList ? depths(editor) : []), quote(editor)];
}

function depths(editor: Editor): Tool[] {
  return [
    {
      key: 'indent',
      label: m.editor_indent(),
      icon: 'indent',
      keys: 'Mod-]',
      able: editor.can().sinkListItem('listItem'),
      run: () => editor.chain().focus().sinkListItem('listItem').run(),
    },
    {
      key: 'outdent',
      label: m.editor_outdent(),
      icon: 'outdent',
      keys: 'Mod-[',
      able: editor.can().liftListItem('listItem'),
      run: () => editor.chain().focus().liftListItem('listItem').run(),
    },
  ];
}

function quote(editor: Editor): Tool {
  return {
    key: 'quote',
    label: m.editor_quote(),
    icon: 'quote',
    keys: 'Mod-Shift-b',
    pressed: editor.isActive('blockquote'),
    able: editor.can().toggleBlockquote(),
    run: () => editor.chain().focus().toggleBlockquote().run(),
  };
}

function inserts(editor: Editor, { image }: Questions): Tool[] {
  const table: Tool = {
    key: 'table',
    label: m.editor_table(),
    icon: 'table',
    able: !isInTable(editor.state) && editor.can().insertTable(),
    run: () => editor.chain().focus().insertTable().run(),
  };
  if (!image) return [table];
  return [
    table,
    {
      key: 'image',
      label: editor.isActive('image') ? m.editor_image_edit() : m.editor_image(),
      icon: 'image',
      able: !editor.isActive('codeBlock'),
      run: image,
    },
  ];
}

function tableTools(editor: Editor): Tool[] {
  const steps = [
    ['row-before', m.editor_row_before()],
    ['row-after', m.editor_row_after()],
    ['row-delete', m.editor_row_delete()],
    ['column-before', m.editor_column_before()],
    ['column-after', m.editor_column_after()],
    ['column-delete', m.editor_column_delete()],
    ['delete', m.editor_table_delete()],
  ] as const;
  return steps.map(([step, label]) => ({
    key: step,
    label,
    words: label,
    able: editor.can().changeTable(step),
    run: () => editor.chain().focus().changeTable(step).run(),
  }));
}

const ON_MAC = /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** How people read a shortcut here: Ctrl+Maj+8 in French, ⌘⇧8 on a Mac. */
export function shownKeys(keys: string): string {
  const names: Record<string, string> = ON_MAC
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: m.editor_key_shift(), Alt: 'Alt' };
  const parts = keys.split(/-(?=.)/).map((part) => names[part] ?? part.toUpperCase());
  return parts.join(ON_MAC ? '' : '+');
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
  return keys
    .split(/-(?=.)/)
    .map((part) =>
      part === 'Mod' ? (ON_MAC ? 'Meta' : 'Control') : part.length === 1 ? part.toUpperCase() : part,
    )
    .join('+');
}
