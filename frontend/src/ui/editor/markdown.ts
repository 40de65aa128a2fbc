import type { Definition, Heading, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';

/** As the API reads it: HTML is no markup, it stays the characters that were typed; neither is an indented line. */
const SYNTAX = [gfmTable(), { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }];

/** The tree of a text, with references resolved and headings between 2 and 4: the title above is the page's. */
export function parseMarkdown(text: string): Root {
  const tree = fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: [gfmTableFromMarkdown()] });
  const definitions = new Map<string, Definition>();
  collect(tree, definitions);
  return settle(tree, definitions) as Root;
}

/** Always the same writing for the same tree. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}

export function clampDepth(depth: number): Heading['depth'] {
  return Math.min(4, Math.max(2, depth)) as Heading['depth'];
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  // The first definition of a name wins, as CommonMark has it.
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions);
}

function settle(node: Nodes, definitions: Map<string, Definition>): Nodes {
  const settled = resolve(node, definitions);
  if (!('children' in settled)) return settled;
  const children = settled.children
    .filter((child) => child.type !== 'definition')
    .map((child) => settle(child, definitions));
  return { ...settled, children } as Nodes;
}

function resolve(node: Nodes, definitions: Map<string, Definition>): Nodes {
  if (node.type === 'heading') return { ...node, depth: clampDepth(node.depth) };
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const found = definitions.get(node.identifier);
  const target = { url: found?.url ?? '', title: found?.title ?? null };
  return node.type === 'linkReference'
    ? { type: 'link', ...target, children: node.children }
    : { type: 'image', ...target, alt: node.alt ?? null };
}
