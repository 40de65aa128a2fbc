import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type RichNode, RichText } from './RichText';

const text = (words: string): RichNode => ({ type: 'TEXT', text: words });
const of = (type: RichNode['type'], ...children: RichNode[]): RichNode => ({ type, children });
const paragraph = (...children: RichNode[]) => of('PARAGRAPH', ...children);
const link = (href: string, words = 'lien'): RichNode => ({ type: 'LINK', href, children: [text(words)] });
const image = (href: string, title?: string): RichNode => ({
  type: 'IMAGE',
  href,
  alt: 'Le port',
  title: title ?? null,
});

const show = (...nodes: RichNode[]) => render(<RichText nodes={nodes} under={3} />).container;

describe('rich text', () => {
  it('puts its headings under the one it stands under', () => {
    const heading = (level: number, words: string): RichNode => ({
      type: 'HEADING',
      level,
      children: [text(words)],
    });
    show(heading(2, 'Règles'), heading(3, 'Détail'), heading(4, 'Fin'));
    expect(screen.getByRole('heading', { name: 'Règles', level: 4 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Détail', level: 5 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Fin', level: 6 })).toBeVisible();
  });

  it('shows lists, quotations, marks, code and rules as what they are', () => {
    const container = show(
      of('LIST', of('ITEM', paragraph(text('un'))), of('ITEM', paragraph(text('deux')))),
      { type: 'LIST', start: 3, children: [of('ITEM', paragraph(text('trois')))] },
      of('QUOTE', paragraph(of('STRONG', text('dit')), text(' '), of('EMPHASIS', text('elle')))),
      { type: 'RULE' },
      { type: 'CODE_BLOCK', text: 'a;b' },
      paragraph(text('une'), { type: 'BREAK' }, { type: 'CODE', text: 'deux' }),
    );
    const [bullets, numbers] = screen.getAllByRole('list');
    expect(within(bullets as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    expect(numbers).toHaveAttribute('start', '3');
    expect(screen.getByRole('blockquote')).toHaveTextContent('dit elle');
    expect(screen.getByRole('separator')).toBeVisible();
    expect(container.querySelector('pre')).toHaveTextContent('a;b');
    expect(container.querySelector('br + code')).toHaveTextContent('deux');
    // Items are not spaced like paragraphs.
    expect(container.querySelector('li p')).toBeNull();
  });

  it('names a table by its columns and lets the keyboard scroll it', () => {
    const cell = (words: string, look: Partial<RichNode> = {}): RichNode => ({
      type: 'CELL',
      children: [text(words)],
      ...look,
    });
    show(
      of(
        'TABLE',
        of('ROW', cell('Date', { header: true }), cell('Lieu', { header: true, align: 'END' })),
        of('ROW', cell('3 mars'), cell('Amiens', { align: 'END' })),
      ),
    );
    const region = screen.getByRole('region', { name: 'Tableau : Date, Lieu' });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getByRole('columnheader', { name: 'Lieu' })).toHaveAttribute('data-align', 'end');
    expect(within(region).getByRole('cell', { name: 'Amiens' })).toBeVisible();
  });

  it('loads images only when they are near, with their alternative and what is written under them', () => {
    show(paragraph(image('/api/v1/attachments/1', 'Le port en mai')));
    expect(screen.getByRole('img', { name: 'Le port' })).toHaveAttribute('loading', 'lazy');
    expect(screen.getByRole('figure')).toHaveTextContent('Le port en mai');
  });

  it.each([
    'https://elsewhere.example/i.png',
    '//elsewhere.example/i.png',
    'data:image/svg+xml,x',
    '/\\elsewhere.example',
  ])('shows the words of an image of another site: %s', (href) => {
    const container = show(paragraph(image(href), text('.')));
    expect(container.querySelector('img')).toBeNull();
    expect(container).toHaveTextContent('Le port.');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    'https://example.org@evil.example/',
    '',
  ])('lets no link lead to %j, should the API ever let it through', (href) => {
    expect(show(link(href)).querySelector('a')).toBeNull();
    expect(screen.getByText('lien')).toBeVisible();
  });

  it('shows markup typed as text as the characters that were typed', () => {
    const container = show(paragraph(text('<img src=x onerror=alert(1)>')));
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
  });

  it('marks links that leave the site, and only those', () => {
    show(
      paragraph(
        link('https://example.org', 'dehors'),
        link('/programmes', 'dedans'),
        link('mailto:a@example.org', 'écrire'),
      ),
    );
    expect(screen.getByRole('link', { name: 'dehors' })).toHaveClass('external');
    expect(screen.getByRole('link', { name: 'dedans' })).not.toHaveClass('external');
    expect(screen.getByRole('link', { name: 'écrire' })).toHaveAttribute('href', 'mailto:a@example.org');
  });

  it('shows no more than the words of a kind it does not know', () => {
    expect(show({ type: 'VIDEO' as RichNode['type'], href: '/v', children: [text('mots')] }).innerHTML).toBe(
      '<div class="rich">mots</div>',
    );
  });
});
