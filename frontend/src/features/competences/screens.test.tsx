import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CompetenceFramework, OwnCompetence } from '@/api/types';
import { answer } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

function competence(label: string, change: Partial<OwnCompetence> = {}): OwnCompetence {
  return {
    code: label.toLowerCase(),
    label: { fr: label, en: label },
    framework: 'metiers',
    present: true,
    held: null,
    learning: null,
    proofs: [],
    underway: [],
    ...change,
  };
}

const proof = { module: null, trainingId: null, training: null, certified: false, since: null };

function framework(): CompetenceFramework {
  const text = {
    label: { fr: 'Métiers', en: 'Professions' },
    levels: [1, 2, 3, 4].map((level) => ({ fr: `Niveau ${level}`, en: `Level ${level}` })),
    macros: [],
  };
  return {
    id: '0190e4b6-0000-7000-8000-0000000000f1',
    version: 0,
    code: 'metiers',
    number: 0,
    content: null,
    draft: text,
    publishedAt: null,
    updatedAt: '2026-11-22T09:30:00Z',
    actions: ['UPDATE'],
  };
}

describe('what somebody holds', () => {
  it('stands with its proof, apart from what is missing', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/me/competences', () => [
      competence('Animer', { held: 3, proofs: [{ ...proof, level: 3 }] }),
      competence('Chercher', { learning: 2, underway: [{ ...proof, level: 2, module: 'Lire' }] }),
      competence('Évaluer'),
    ]);
    answer('get', '/api/v1/prior-learning', () => pageOf([]));
    answer('post', '/api/v1/prior-learning', ({ body }) => {
      sent.push(body);
      throw new Error('not reached without a statement');
    });
    const { user } = await open('/mes-competences', session());

    const held = await screen.findByRole('table', { name: 'Acquises (1)' });
    expect(within(held).getByRole('row', { name: /Animer Niveau 3 Acquis antérieur reconnu/ })).toBeVisible();
    expect(screen.getByRole('table', { name: 'En cours (1)' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Faire reconnaître un acquis' }));
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(await screen.findAllByText('Dites ce qui le montre.')).not.toHaveLength(0);
    expect(sent).toEqual([]);
  });
});

describe('a framework', () => {
  it('begins with its names and goes on with its tree', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/competence-frameworks', () => pageOf([]));
    answer('post', '/api/v1/competence-frameworks', ({ body }) => {
      sent.push(body);
      return framework();
    });
    answer('get', '/api/v1/competence-frameworks/{id}', () => framework());
    const { user } = await open('/competences', session(['CREATE_COMPETENCE_FRAMEWORK']));
    await user.click(await screen.findByRole('button', { name: 'Nouveau référentiel' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/français/), 'Métiers du développement : été');
    await user.click(dialog.getByRole('button', { name: 'Nouveau référentiel' }));
    expect(sent).toEqual([]);
    await user.type(dialog.getByLabelText(/anglais/), 'Development professions');
    await user.click(dialog.getByRole('button', { name: 'Nouveau référentiel' }));

    expect(await screen.findByRole('heading', { name: 'Écrire le référentiel' })).toBeVisible();
    expect(sent).toMatchObject([
      {
        code: 'metiers-du-developpement-ete',
        text: { label: { en: 'Development professions' }, macros: [] },
      },
    ]);
  });
});
