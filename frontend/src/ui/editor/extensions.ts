import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { TrailingNode } from '@tiptap/extensions/trailing-node';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { Image } from './image';
import { InlineCode, Link } from './marks';
import { Table, TableCell, TableHeader, TableRow } from './table';

/** Tab belongs to the page, it leaves the editor: items move by the toolbar or by Ctrl and a bracket. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    const { Tab: _tab, 'Shift-Tab': _shiftTab, ...kept } = this.parent?.() ?? {};
    return {
      ...kept,
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** As word processors in French have it, beside the usual Ctrl+B. */
const FrenchBold = Bold.extend({
  addKeyboardShortcuts() {
    return { ...this.parent?.(), 'Mod-g': () => this.editor.commands.toggleBold() };
  },
});

/** What the editor knows is what Markdown can say, no more: nothing is lost on saving. */
export const EXTENSIONS: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  FrenchBold,
  Italic,
  InlineCode,
  Link,
  CodeBlock,
  Blockquote,
  HardBreak,
  HorizontalRule,
  Image,
  BulletList,
  OrderedList,
  Item,
  ListKeymap,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  UndoRedo,
  Gapcursor,
  TrailingNode,
];
