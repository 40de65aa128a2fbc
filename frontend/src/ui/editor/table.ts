import { callOrReturn, getExtensionField, Node, type ParentConfig } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  fixTables,
  isInTable,
  tableEditing,
} from '@tiptap/pm/tables';

type TableStep =
  | 'row-before'
  | 'row-after'
  | 'row-delete'
  | 'column-before'
  | 'column-after'
  | 'column-delete'
  | 'delete';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    table: {
      insertTable: () => ReturnType;
      changeTable: (step: TableStep) => ReturnType;
    };
  }
  interface NodeConfig<Options, Storage> {
    tableRole?:
      | string
      | ((this: {
          name: string;
          options: Options;
          storage: Storage;
          parent: ParentConfig<NodeConfig<Options>>['tableRole'];
        }) => string);
  }
}

const STEPS = {
  'row-before': addRowBefore,
  'row-after': addRowAfter,
  'row-delete': deleteRow,
  'column-before': addColumnBefore,
  'column-after': addColumnAfter,
  'column-delete': deleteColumn,
  delete: deleteTable,
} as const;

const ROWS = 3;
const COLUMNS = 3;

/** A table of Markdown: a rectangle whose first row is its header, one line of text in each cell. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'tableWrapper' }, ['table', ['tbody', 0]]],
  extendNodeSchema(extension) {
    const { name, options, storage } = extension;
    return { tableRole: callOrReturn(getExtensionField(extension, 'tableRole', { name, options, storage })) };
  },
  addCommands() {
    return {
      insertTable:
        () =>
        ({ tr, dispatch, editor }) => {
          if (isInTable(tr as unknown as EditorState)) return false;
          const at = tr.selection.from;
          tr.replaceSelectionWith(emptyTable(editor.schema.nodes));
          tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at + 1, tr.doc.content.size))));
          dispatch?.(tr.scrollIntoView());
          return true;
        },
      changeTable:
        (step) =>
        ({ state, dispatch }) =>
          STEPS[step](state, dispatch),
    };
  },
  addProseMirrorPlugins() {
    return [tableEditing(), new Plugin({ appendTransaction: headFirst })];
  },
});

function emptyTable(nodes: Record<string, DocumentNode['type']>): DocumentNode {
  const row = (cell: string) =>
    nodes.tableRow?.createChecked(
      null,
      Array.from({ length: COLUMNS }, () => nodes[cell]?.createAndFill() as DocumentNode),
    ) as DocumentNode;
  const rows = Array.from({ length: ROWS }, (_, rank) => row(rank === 0 ? 'tableHeader' : 'tableCell'));
  return nodes.table?.createChecked(null, rows) as DocumentNode;
}

/** The first row is the header and no other, whatever was pasted, added or removed. */
function headFirst(changes: readonly { docChanged: boolean }[], before: EditorState, state: EditorState) {
  if (!changes.some(({ docChanged }) => docChanged)) return null;
  const tr = fixTables(state, before) ?? state.tr;
  tr.doc.descendants((node, position) => {
    if (node.type.name !== 'table') return true;
    node.forEach((row, offset, rank) => {
      const type = state.schema.nodes[rank === 0 ? 'tableHeader' : 'tableCell'];
      row.forEach((cell, inside) => {
        if (type && cell.type !== type) tr.setNodeMarkup(position + offset + inside + 2, type, cell.attrs);
      });
    });
    return false;
  });
  return tr.docChanged ? tr : null;
}

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** Cells never span: prosemirror-tables asks for these attributes all the same. */
const cellAttributes = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
  align: {
    default: null,
    parseHTML: (element: HTMLElement) => element.dataset.align ?? null,
    renderHTML: ({ align }: { align?: string | null }) => (align ? { 'data-align': align } : {}),
  },
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  tableRole: 'cell',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph',
  tableRole: 'header_cell',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});
