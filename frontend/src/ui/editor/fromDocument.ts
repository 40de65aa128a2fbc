import type { JSONContent } from '@tiptap/core';
import type { AlignType, BlockContent, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { clampDepth, writeMarkdown } from './markdown';

type Mark = NonNullable<JSONContent['marks']>[number];

/** Markdown from what the editor holds. Empty paragraphs have no writing in Markdown: they go. */
export function fromDocument(document: JSONContent): string {
  return writeMarkdown({ type: 'root', children: blocks(document.content) } satisfies Root);
}

function blocks(nodes: readonly JSONContent[] = []): RootContent[] {
  return nodes.flatMap((node) => block(node) ?? []);
}

function block(node: JSONContent): RootContent | null {
  switch (node.type) {
    case 'paragraph':
      return unlessEmpty(phrasing(node.content), (children) => ({ type: 'paragraph', children }));
    case 'heading':
      return unlessEmpty(phrasing(node.content), (children) => ({
        type: 'heading',
        depth: clampDepth(Number(node.attrs?.level)),
        children,
      }));
    case 'blockquote':
      return unlessEmpty(blocks(node.content) as BlockContent[], (children) => ({
        type: 'blockquote',
        children,
      }));
    case 'bulletList':
      return { type: 'list', ordered: false, spread: false, children: items(node.content) };
    case 'orderedList':
      return {
        type: 'list',
        ordered: true,
        start: Number(node.attrs?.start ?? 1),
        spread: false,
        children: items(node.content),
      };
    case 'codeBlock':
      return {
        type: 'code',
        lang: (node.attrs?.language as string | null) ?? null,
        value: (node.content ?? []).map(({ text }) => text ?? '').join(''),
      };
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    case 'table':
      return table(node);
    default:
      return null;
  }
}

function unlessEmpty<Child, Made>(children: Child[], make: (children: Child[]) => Made): Made | null {
  return children.length > 0 ? make(children) : null;
}

function items(nodes: readonly JSONContent[] = []): ListItem[] {
  return nodes.map(({ content }) => {
    const children = blocks(content) as BlockContent[];
    // Paragraphs and lists hold together without an empty line; a table or a quotation would not.
    const spread = children.some(({ type }) => type !== 'paragraph' && type !== 'list');
    return { type: 'listItem', spread, children };
  });
}

function table({ content: rows = [] }: JSONContent): Table {
  const align = (rows[0]?.content ?? []).map(({ attrs }) => (attrs?.align as AlignType) ?? null);
  const children = rows.map(({ content: cells = [] }) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: cellWords(cell) })),
  }));
  return { type: 'table', align, children };
}

/** A cell is one line of Markdown: its line breaks become spaces. */
function cellWords({ content = [] }: JSONContent): PhrasingContent[] {
  const line = content.flatMap(({ content: nodes = [] }) =>
    nodes.map((node) => (node.type === 'hardBreak' ? { ...node, type: 'text', text: ' ' } : node)),
  );
  return phrasing(line);
}

function phrasing(nodes: readonly JSONContent[] = []): PhrasingContent[] {
  return nest(unmarkedEdges(nodes), []);
}

/**
 * `** bold**` is not bold in Markdown: white space keeps a mark only between words that have it. At both ends of a
 * line it means nothing and goes, as line breaks do.
 */
function unmarkedEdges(nodes: readonly JSONContent[]): JSONContent[] {
  const pieces = nodes.flatMap(split);
  const first = pieces.findIndex((piece) => !isBlank(piece));
  const last = pieces.findLastIndex((piece) => !isBlank(piece));
  return pieces.slice(Math.max(0, first), last + 1).map((piece, at, line) => {
    if (!isBlank(piece)) return piece;
    const before = line.slice(0, at).findLast((other) => !isBlank(other))?.marks as Mark[] | undefined;
    const after = line.slice(at).find((other) => !isBlank(other))?.marks as Mark[] | undefined;
    const marks = (piece.marks ?? []).filter((mark) => holds(before, mark) && holds(after, mark));
    return { ...piece, marks };
  });
}

/** The white space before and after the words of a piece, apart. */
function split(node: JSONContent): JSONContent[] {
  if (!node.text || isCode(node)) return [node];
  const [, before = '', words = '', after = ''] = node.text.match(/^(\s*)(.*?)(\s*)$/s) ?? [];
  return [before, words, after].filter(Boolean).map((text) => ({ ...node, text }));
}

const isCode = (node: JSONContent) => (node.marks ?? []).some(({ type }) => type === 'code');

const isBlank = (node: JSONContent) =>
  node.type === 'hardBreak' || (node.text !== undefined && !isCode(node) && node.text.trim() === '');

/**
 * The editor's words carry flat sets of marks, Markdown nests them: the mark that reaches farthest goes outermost.
 */
function nest(nodes: readonly JSONContent[], open: readonly Mark[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as JSONContent;
    const left = (node.marks ?? []).filter((mark) => mark.type !== 'code' && !holds(open, mark));
    const [widest] = left
      .map((mark) => ({ mark, to: reach(nodes, at, mark) }))
      .sort((one, other) => other.to - one.to);
    if (widest) {
      const inside = nest(nodes.slice(at, widest.to), [...open, widest.mark]);
      made.push(markOf(widest.mark, inside));
      at = widest.to;
    } else {
      const leaf = leafOf(node);
      if (leaf) made.push(leaf);
      at += 1;
    }
  }
  return joined(made);
}

const holds = (marks: readonly Mark[] | undefined, { type, attrs }: Mark) =>
  (marks ?? []).some((mark) => mark.type === type && mark.attrs?.href === attrs?.href);

function reach(nodes: readonly JSONContent[], from: number, mark: Mark): number {
  let to = from + 1;
  while (to < nodes.length && holds(nodes[to]?.marks as Mark[] | undefined, mark)) to += 1;
  return to;
}

function leafOf(node: JSONContent): PhrasingContent | null {
  if (node.type === 'hardBreak') return { type: 'break' };
  if (node.type === 'image') {
    const { src, alt, title } = node.attrs ?? {};
    return { type: 'image', url: String(src ?? ''), alt: String(alt ?? ''), title: title ?? null };
  }
  if (!node.text) return null;
  return isCode(node) ? { type: 'inlineCode', value: node.text } : { type: 'text', value: node.text };
}

function markOf({ type, attrs }: Mark, children: PhrasingContent[]): PhrasingContent {
  if (type === 'bold') return { type: 'strong', children };
  if (type === 'italic') return { type: 'emphasis', children };
  return {
    type: 'link',
    url: String(attrs?.href ?? ''),
    title: (attrs?.title as string | null) ?? null,
    children: children as Extract<PhrasingContent, { type: 'link' }>['children'],
  };
}

/** Pieces that were split, or marked apart for nothing, are one again. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type)
      made[made.length - 1] = { ...last, value: last.value + node.value };
    else made.push(node);
  }
  return made;
}
