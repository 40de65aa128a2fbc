import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readTexts } from './drafts';
import { openEditor as open, shownText } from './editorPage';

describe('a draft of the editor', () => {
  const KEY = 'person:charter';
  const write = async (start: string) => {
    const { user, tool, unmount } = await open({ start, draftKey: KEY });
    await user.click(tool('Titre'));
    unmount();
  };

  it('is kept while typing and offered back, never put in by itself', async () => {
    await write('Bonjour');
    const { user } = await open({ start: 'Bonjour', draftKey: KEY });
    expect(screen.getByText('Brouillon retrouvé')).toBeVisible();
    expect(shownText()).toBe('Bonjour');
    await user.click(screen.getByRole('button', { name: 'Reprendre le brouillon' }));
    expect(shownText()).toBe('## Bonjour');
    expect(screen.queryByText('Brouillon retrouvé')).toBeNull();
    expect(readTexts(KEY)).toHaveLength(1);
  });

  it('says so when the text on the server has changed since', async () => {
    await write('Bonjour');
    await open({ start: 'Bonsoir', draftKey: KEY });
    expect(screen.getByText(/le texte enregistré a changé/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remplacer par le brouillon' })).toBeVisible();
  });

  it('is no longer offered once the server has it', async () => {
    await write('Bonjour');
    await open({ start: '## Bonjour', draftKey: KEY });
    expect(screen.queryByText('Brouillon retrouvé')).toBeNull();
  });

  it('is no longer offered in a form that restored it, and still goes on from where it began', async () => {
    await write('Bonjour');
    const { user, tool } = await open({ start: '## Bonjour', draftKey: KEY });
    await user.click(tool('Citation'));
    expect(readTexts(KEY)[0]).toMatchObject({ text: '> ## Bonjour', base: 'Bonjour' });
  });

  it('goes when the person wants it no more', async () => {
    await write('Bonjour');
    const { user } = await open({ start: 'Bonjour', draftKey: KEY });
    await user.click(screen.getByRole('button', { name: 'Oublier le brouillon' }));
    expect(readTexts(KEY)).toEqual([]);
  });

  it('waits behind what is typed before anything was decided about it', async () => {
    await write('Bonjour');
    const { user, tool } = await open({ start: 'Bonjour', draftKey: KEY });
    await user.click(tool('Citation'));
    expect(readTexts(KEY).map(({ text }) => text)).toEqual(['> Bonjour', '## Bonjour']);
  });

  it('belongs to one account', async () => {
    await write('Bonjour');
    await open({ start: 'Bonjour', draftKey: 'someone-else:charter' });
    expect(screen.queryByText('Brouillon retrouvé')).toBeNull();
  });
});
