import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OwnCompetence } from '@/api/types';
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
