import { createElement, Fragment, type ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { isLinkAddress, isOwnAddress, isWebAddress } from './addresses';
import { Icon } from './Icon';
import './styles/richtext.css';

/** One node of a text as the API gives it ready to be shown; what a kind does not have is left out. */
export interface RichNode {
  type:
    | 'HEADING'
    | 'PARAGRAPH'
    | 'LIST'
    | 'ITEM'
    | 'QUOTE'
    | 'TABLE'
    | 'ROW'
    | 'CELL'
    | 'CODE_BLOCK'
    | 'RULE'
    | 'TEXT'
    | 'STRONG'
    | 'EMPHASIS'
    | 'CODE'
    | 'LINK'
    | 'IMAGE'
    | 'BREAK';
  text?: string | null;
  level?: number | null;
  start?: number | null;
  header?: boolean | null;
  align?: 'START' | 'CENTER' | 'END' | null;
  href?: string | null;
  alt?: string | null;
  title?: string | null;
  children?: readonly RichNode[] | null;
}

interface RichTextProps {
  nodes: readonly RichNode[];
  /** Level of the heading the text stands under: its own headings go on from there. */
  under?: 1 | 2 | 3 | 4;
}

/** A text written with the editor: one element for each node, no markup of its author ever reaches the browser. */
export function RichText({ nodes, under = 2 }: RichTextProps) {
  return <div className="rich">{all(nodes, under)}</div>;
}

/** Places in the text are its only keys: it is never reordered. */
function all(nodes: readonly RichNode[] | null | undefined, under: number): ReactNode {
  return createElement(Fragment, null, ...(nodes ?? []).map((node) => one(node, under)));
}

/** A kind that is not named here is not shown as more than its words. */
function one(node: RichNode, under: number): ReactNode {
  const inside = all(node.children, under);
  switch (node.type) {
    case 'TEXT':
      return node.text;
    case 'PARAGRAPH':
      return paragraph(node, inside);
    case 'HEADING':
      return createElement(`h${Math.min(6, under + (node.level ?? 2) - 1)}`, null, inside);
    case 'STRONG':
      return <strong>{inside}</strong>;
    case 'EMPHASIS':
      return <em>{inside}</em>;
    case 'CODE':
      return <code>{node.text}</code>;
    case 'CODE_BLOCK':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      );
    case 'BREAK':
      return <br />;
    case 'LINK':
      return link(node.href ?? '', inside);
    case 'IMAGE':
      return image(node);
    case 'LIST':
      return typeof node.start === 'number' ? <ol start={node.start}>{inside}</ol> : <ul>{inside}</ul>;
    case 'ITEM':
      return <li>{item(node, under)}</li>;
    case 'QUOTE':
      return <blockquote>{inside}</blockquote>;
    case 'RULE':
      return <hr />;
    case 'TABLE':
      return table(node, under);
    default:
      return inside;
  }
}

/** An image alone in its paragraph is a figure; its title is what is read under it. */
function paragraph({ children }: RichNode, inside: ReactNode): ReactNode {
  const [only] = children ?? [];
  if (children?.length !== 1 || only?.type !== 'IMAGE') return <p>{inside}</p>;
  return (
    <figure>
      {image(only)}
      {only.title && <figcaption>{only.title}</figcaption>}
    </figure>
  );
}

function link(href: string, words: ReactNode): ReactNode {
  if (!isLinkAddress(href)) return words;
  if (!isWebAddress(href)) return <a href={href}>{words}</a>;
  return (
    <a href={href} rel="noreferrer" className="external">
      {words}
      <Icon name="external" size={14} />
    </a>
  );
}

/** Loading the image of another site would tell that site who reads: its words stand for it. */
function image({ href, alt }: RichNode): ReactNode {
  const address = href ?? '';
  if (isOwnAddress(address)) return <img src={address} alt={alt ?? ''} loading="lazy" decoding="async" />;
  return alt;
}

/** The words of a short item are not a paragraph of their own. */
function item({ children }: RichNode, under: number): ReactNode {
  const [first, ...rest] = children ?? [];
  if (first?.type !== 'PARAGRAPH' || rest.some(({ type }) => type === 'PARAGRAPH'))
    return all(children, under);
  return (
    <>
      {all(first.children, under)}
      {all(rest, under)}
    </>
  );
}

/** Wider than a phone it scrolls by itself, by keyboard too; it is named by its columns. */
function table({ children }: RichNode, under: number): ReactNode {
  const [head, ...rows] = children ?? [];
  const label = m.rich_table({ columns: (head?.children ?? []).map(wordsOf).filter(Boolean).join(', ') });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="rich-table" aria-label={label} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>{head && row(head, under)}</thead>
        {createElement('tbody', null, ...rows.map((each) => row(each, under)))}
      </table>
    </section>
  );
}

function row({ children }: RichNode, under: number): ReactNode {
  const cells = (children ?? []).map(({ header, align, children: words }) => {
    const look = { 'data-align': align?.toLowerCase(), scope: header ? 'col' : undefined };
    return createElement(header ? 'th' : 'td', look, all(words, under));
  });
  return createElement('tr', null, ...cells);
}

function wordsOf(node: RichNode): string {
  return node.text ?? node.alt ?? (node.children ?? []).map(wordsOf).join('');
}
