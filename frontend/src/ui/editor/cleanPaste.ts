import { isLinkAddress } from '../addresses';
import { trustedHtml } from './trusted';
import { listsFromWord } from './wordLists';

const DROPPED =
  'style, script, meta, link, title, xml, object, iframe, svg, math, button, input, select, textarea, del, head';
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, li';

const KEPT = new Set(['href', 'src', 'alt', 'title', 'start']);

/**
 * What a word processor puts on the clipboard, reduced to what the editor knows: no style, no empty paragraph, no
 * tracked deletion, real lists, plain tables, a hierarchy of titles that begins under the page's own.
 */
export function cleanPaste(html: string): string {
  // Cut from this editor: nothing to clean.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(trustedHtml(unstyled(html)) as string, 'text/html');
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  dropHidden(body);
  listsFromWord(body);
  dropComments(body);
  marksFromStyles(body);
  for (const element of body.querySelectorAll('*')) if (element.localName.includes(':')) unwrap(element);
  for (const image of body.querySelectorAll('img')) {
    // Relative addresses are those of the page it was copied from.
    if (!/^\/[^/\\]/.test(image.getAttribute('src') ?? '')) image.remove();
  }
  for (const anchor of body.querySelectorAll('a')) {
    const href = anchor.getAttribute('href') ?? '';
    if (href.startsWith('#') || !isLinkAddress(href)) unwrap(anchor);
  }
  for (const table of body.querySelectorAll('table')) square(table);
  shiftHeadings(body);
  tidySpaces(body);
  for (const block of body.querySelectorAll('p, li, h2, h3, h4')) if (isEmpty(block)) block.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  }
  return body.innerHTML;
}

/** The page's policy refuses inline styles even in a document nobody sees: they are read as plain words. */
function unstyled(html: string): string {
  return html
    .replaceAll(/<style\b[\s\S]*?<\/style>/gi, '')
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/i, ' data-style='));
}

/** Bold and italic that are only told by a style. */
function marksFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? '';
    // Wrapped around whole texts by some: a mark that marks nothing.
    if (/(^|[;\s])font-weight:\s*(normal|400)/i.test(style) && /^(b|strong)$/.test(element.localName))
      unwrap(element);
    else if (element.localName === 'span') {
      if (/(^|[;\s])font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapInside(element, 'strong');
      if (/(^|[;\s])font-style:\s*italic/i.test(style)) wrapInside(element, 'em');
    }
  }
}

function wrapInside(element: Element, name: string): void {
  const wrapper = document.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Comments of reviewers and text hidden by its author must not come out by pasting. */
function dropHidden(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? '';
    if (/mso-hide:\s*all|display:\s*none|mso-element:\s*comment|mso-comment-reference/i.test(style))
      element.remove();
  }
  for (const element of body.querySelectorAll('.MsoCommentReference, .msocomtxt, .msocomanchor'))
    element.remove();
}

function dropComments(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) (comment as ChildNode).remove();
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** A document's own title becomes a title of the text; the others keep their distance from it. */
function shiftHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const shift = headings.some(({ localName }) => localName === 'h1') ? 1 : 0;
  for (const heading of headings) {
    const level = Math.min(4, Number(heading.localName.slice(1)) + shift);
    const renamed = rename(heading, `h${level}`);
    for (const bold of renamed.querySelectorAll('b, strong')) unwrap(bold);
  }
}

function rename(element: Element, name: string): Element {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Every row as wide as the widest, every cell one line: what spanned several cells stands in the first. */
function square(table: HTMLTableElement): void {
  for (const nested of table.querySelectorAll('table')) nested.replaceWith(nested.textContent ?? '');
  for (const extra of table.querySelectorAll('caption, colgroup')) extra.remove();
  const rows = [...table.rows];
  const filled: (HTMLTableCellElement | null)[][] = rows.map(() => []);
  rows.forEach((row, rank) => {
    for (const cell of row.cells) {
      let column = 0;
      while (filled[rank]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - rank); down += 1) {
        for (let across = 0; across < Math.min(cell.colSpan, 50); across += 1) {
          const line = filled[rank + down];
          if (line) line[column + across] = down + across === 0 ? cell : null;
        }
      }
    }
  });
  const width = Math.max(0, ...filled.map((line) => line.length));
  rows.forEach((row, rank) => {
    row.replaceChildren(...Array.from({ length: width }, (_, column) => oneLine(filled[rank]?.[column])));
  });
}

function oneLine(cell: HTMLTableCellElement | null | undefined): HTMLTableCellElement {
  const line = document.createElement('td');
  if (!cell) return line;
  for (const block of cell.querySelectorAll(`${BLOCKS}, br`)) {
    block.after(' ');
    unwrap(block);
  }
  line.append(...cell.childNodes);
  return line;
}

/** Word indents with runs of hard spaces; a single one may be French typography, it stays. */
function tidySpaces(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement?.closest('pre')) continue;
    text.nodeValue = (text.nodeValue ?? '')
      .replaceAll(/[ \t\r\n\f]+/g, ' ')
      .replaceAll(/[ \u00a0]{2,}/g, ' ');
  }
}

function isEmpty(block: Element): boolean {
  return block.textContent?.trim() === '' && !block.querySelector('img, table');
}
