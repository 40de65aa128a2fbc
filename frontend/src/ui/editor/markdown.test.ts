import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDocument } from './fromDocument';
import { parseMarkdown, writeMarkdown } from './markdown';
import { toDocument } from './toDocument';

const there = (text: string) => fromDocument(toDocument(text));

const CHARTER = `## Ce qui nous réunit

Une **communauté apprenante** pour *toutes et tous*, ouverte à [qui le demande](https://example.org/rejoindre "Rejoindre").

### Nos règles

- écouter
- partager, par exemple :
  1. un retour d’expérience
  2. une fiche **méthode**
- citer \`ses sources\`

> On apprend en faisant.
>
> Et en racontant.

| Date | Sujet | Lieu |
| :- | :-: | -: |
| 3 mars | *Coopérer* \\| relier | Amiens |
| 7 avril |  | à venir |

![Le groupe de travail réuni à Amiens](/api/v1/attachments/1 "Amiens, mars")

Ligne une\\
ligne deux

#### Contact

<contact@example.org>

***

\`\`\`csv
a;b
\`\`\``;

/** The same, as it is written ever after. */
const WRITTEN = CHARTER.replace('|  |', '| |')
  .replace('<contact@example.org>', '[contact@example.org](mailto:contact@example.org)')
  .replace('***', '---');

describe('Markdown', () => {
  it('comes back from the editor as it was written, and the same for ever after', () => {
    const once = there(CHARTER);
    expect(once).toBe(WRITTEN);
    expect(there(once)).toBe(once);
  });

  it('says the same after the editor as before', () => {
    const meaning = (text: string) =>
      JSON.stringify(parseMarkdown(text), (key, value) =>
        key === 'position' || key === 'spread' ? undefined : value,
      );
    expect(meaning(there(CHARTER))).toBe(meaning(CHARTER));
  });

  it.each([
    ['nothing', ''],
    ['one word', 'mot'],
    ['a star that is no mark', '2 \\* 3 \\* 4'],
    ['brackets that are no link', '\\[sic]'],
    ['a number that begins no list', '2026\\. Une année'],
    ['marks inside a word', 'essai**mer**'],
    ['one mark in another', '**gras _et italique_**'],
    ['a bold link', '**[ici](https://example.org)**'],
    ['French spaces', 'Vraiment ? « Oui »'],
    ['a list in a quotation', '> - un\n> - deux'],
    ['a table in a list', '- voici\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |'],
    ['a list from 4', '4. quatre\n5. cinq'],
    ['two lists after each other', '- un\n\n* deux'],
    ['two paragraphs in an item', '- un\n\n  deux\n- trois'],
    ['an item that begins with a list', '- - un'],
  ])('keeps %s', (_, text) => expect(there(text)).toBe(text));

  it.each([
    ['# Un seul niveau au-dessus', '## Un seul niveau au-dessus'],
    ['###### Trop profond', '#### Trop profond'],
    ['[un][1]\n\n[1]: https://example.org', '[un](https://example.org)'],
    ['deux\nlignes', 'deux lignes'],
    ['<b>brut</b>', '\\<b>brut\\</b>'],
    ['&eacute;t&eacute;', 'été'],
  ])('brings %j to its one writing %j', (text, written) => expect(there(text)).toBe(written));

  it('takes any document of the editor, and gives it back the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = fromDocument(document);
        expect(there(text)).toBe(text);
        expect(lettersOf(toDocument(text))).toBe(lettersOf(document));
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text at all, and settles at once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab *_`[]()#>-+1.|\\\n<&;!:"~é'), maxLength: 40 }),
        (text) => {
          const once = there(text);
          expect(there(once)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('writes a tree without the document too', () => {
    expect(writeMarkdown(parseMarkdown('- a\n- b'))).toBe('- a\n- b');
  });
});

function lettersOf(node: JSONContent): string {
  const own = node.type === 'image' ? String(node.attrs?.alt) : (node.text ?? '');
  return (own + (node.content ?? []).map(lettersOf).join('')).replaceAll(/\s/g, '');
}

const word = fc.string({
  unit: fc.constantFrom(...'abcé ,.*_[]()#>-+1|\\!`<&:'),
  minLength: 1,
  maxLength: 8,
});
const mark = fc.constantFrom(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://example.org/a(b)', title: null } },
);
const piece: fc.Arbitrary<JSONContent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('text'),
      text: word,
      marks: fc.uniqueArray(mark, { selector: ({ type }) => type, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<JSONContent>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: fc.constant<JSONContent>({ type: 'text', text: 'a`b', marks: [{ type: 'code' }] }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<JSONContent>({ type: 'image', attrs: { src: '/i', alt: 'Vue [1]', title: null } }),
  },
);
const line = fc.array(piece, { minLength: 1, maxLength: 5 });
const paragraph = line.map((content): JSONContent => ({ type: 'paragraph', content }));
const heading = fc
  .record({ level: fc.constantFrom(2, 3, 4), content: line })
  .map(({ level, content }): JSONContent => ({ type: 'heading', attrs: { level }, content }));
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(line, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([width, rows]): JSONContent => ({
      type: 'table',
      content: rows.map((cells, rank) => ({
        type: 'tableRow',
        content: cells.slice(0, width).map((content) => ({
          type: rank === 0 ? 'tableHeader' : 'tableCell',
          attrs: { align: null },
          content: [{ type: 'paragraph', content }],
        })),
      })),
    }),
  );
const { block } = fc.letrec<{ block: JSONContent; list: JSONContent; quote: JSONContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    paragraph,
    heading,
    table,
    fc.constant<JSONContent>({ type: 'horizontalRule' }),
    fc.constant<JSONContent>({
      type: 'codeBlock',
      attrs: { language: null },
      content: [{ type: 'text', text: 'a\n\n```' }],
    }),
    tie('list'),
    tie('quote'),
  ),
  list: fc
    .record({
      type: fc.constantFrom('bulletList', 'orderedList'),
      items: fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ type, items }) => ({
      type,
      content: items.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    })),
  quote: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: 'blockquote', content })),
}));
const documents = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content): JSONContent => ({ type: 'doc', content }));
