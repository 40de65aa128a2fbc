import type { JSONContent } from '@tiptap/core';
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from './markdown';

type Marks = NonNullable<JSONContent['marks']>;

/** What the editor works on, from Markdown. */
export function toDocument(text: string): JSONContent {
  const content = blocks(parseMarkdown(text).children);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blocks(nodes: readonly RootContent[]): JSONContent[] {
  return nodes.flatMap((node) => block(node) ?? []);
}

function block(node: RootContent): JSONContent | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inline(node.children) };
    case 'heading':
      return { type: 'heading', attrs: { level: node.depth }, content: inline(node.children) };
    case 'blockquote':
      return { type: 'blockquote', content: filled(blocks(node.children)) };
    case 'list':
      return list(node);
    case 'code':
      return {
        type: 'codeBlock',
        attrs: { language: node.lang ?? null },
        content: node.value ? [{ type: 'text', text: node.value }] : [],
      };
    case 'thematicBreak':
      return { type: 'horizontalRule' };
    case 'table':
      return table(node);
    default:
      return null;
  }
}

function filled(content: JSONContent[]): JSONContent[] {
  return content.length > 0 ? content : [{ type: 'paragraph' }];
}

function list({ ordered, start, children }: List): JSONContent {
  const content = children.map(listItem);
  return ordered
    ? { type: 'orderedList', attrs: { start: start ?? 1 }, content }
    : { type: 'bulletList', content };
}

/** An item of the editor begins with a paragraph, were it empty. */
function listItem({ children }: ListItem): JSONContent {
  const content = blocks(children);
  const begun = content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content];
  return { type: 'listItem', content: begun };
}

/** Rows shorter than the header are filled up: the editor's tables are rectangles. */
function table({ children, align }: Table): JSONContent {
  const width = children[0]?.children.length ?? 0;
  const rows = children.map((row, rank) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => ({
      type: rank === 0 ? 'tableHeader' : 'tableCell',
      attrs: { align: align?.[column] ?? null },
      content: [{ type: 'paragraph', content: inline(row.children[column]?.children ?? []) }],
    })),
  }));
  return { type: 'table', content: rows };
}

function inline(nodes: readonly PhrasingContent[], marks: Marks = []): JSONContent[] {
  return nodes.flatMap((node): JSONContent[] => {
    switch (node.type) {
      case 'text':
        // A line break in the source is no line break of the text.
        return text(node.value.replaceAll(/\s*\n\s*/g, ' '), marks);
      case 'inlineCode':
        return text(node.value, [...marks, { type: 'code' }]);
      case 'strong':
        return inline(node.children, [...marks, { type: 'bold' }]);
      case 'emphasis':
        return inline(node.children, [...marks, { type: 'italic' }]);
      case 'link':
        return inline(node.children, [
          ...marks,
          { type: 'link', attrs: { href: node.url, title: node.title ?? null } },
        ]);
      case 'image':
        return [
          {
            type: 'image',
            attrs: { src: node.url, alt: node.alt ?? '', title: node.title ?? null },
            marks,
          },
        ];
      case 'break':
        return [{ type: 'hardBreak', marks }];
      default:
        return [];
    }
  });
}

function text(value: string, marks: Marks): JSONContent[] {
  return value ? [{ type: 'text', text: value, marks }] : [];
}
