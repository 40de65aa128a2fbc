import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { cleanPaste } from './cleanPaste';
import { EXTENSIONS } from './extensions';
import { fromDocument } from './fromDocument';
import { GOOGLE_DOCS, LIBREOFFICE, WORD_LISTS, WORD_TABLE, WORD_TITLES } from './pasteSamples';

/** The Markdown that pasting leaves in an empty text. */
function pasted(html: string): string {
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: EXTENSIONS,
    editorProps: { transformPastedHTML: cleanPaste },
  });
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  const text = fromDocument(editor.getJSON());
  editor.destroy();
  return text;
}

describe('pasting', () => {
  it('takes titles, marks and links from Word, and leaves its styles, notes and hidden words', () => {
    expect(pasted(WORD_TITLES)).toBe(
      `## Compte rendu

### Décisions

Le groupe **valide** la *charte*\u00a0; voir [la charte](https://example.org/charte)[1]. nouveau`.replace(
        '[1]',
        '\\[1]',
      ),
    );
  });

  it('makes lists again of what Word draws as paragraphs', () => {
    expect(pasted(WORD_LISTS)).toBe(`- Coopérer
  - entre voisins
  - entre **métiers**
- Relier

3. Décider
4. Agir

Fin.`);
  });

  it('makes a rectangle of a table of Word, with its first row as header', () => {
    expect(pasted(WORD_TABLE)).toBe(`| **Action** | **Pilote** | |
| - | - | - |
| Former les élus | Amiens | mars |
| | Lille | |`);
  });

  it('takes a text of LibreOffice', () => {
    expect(pasted(LIBREOFFICE)).toBe(`## Ordre du jour

Accueil et **tour de table**, puis *ateliers*.

- premier
  - détail
- second

| Heure | Atelier |
| - | - |
| 9 | |`);
  });

  it('takes a text of an on-line office', () => {
    expect(pasted(GOOGLE_DOCS)).toBe('Un mot **fort** *et penché*\n\n- point');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">lien</a>',
    '<p onclick="alert(1)">mot</p>',
    '<script>alert(1)</script>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  ])('lets nothing act in from %s', (html) => {
    expect(cleanPaste(html)).not.toMatch(/javascript|script|iframe|svg|onerror/);
    expect(pasted(html)).not.toMatch(/alert|javascript/);
  });

  it('leaves alone what was cut from the editor itself', () => {
    const own = '<p data-pm-slice="0 0 []">mot</p>';
    expect(cleanPaste(own)).toBe(own);
  });
});
