import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SatisfactionForm } from '@/api/types';
import { answer } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const EVENT = event();
const ADDRESS = `/evenements/${EVENT.id}/satisfaction`;

function form(change: Partial<SatisfactionForm> = {}): SatisfactionForm {
  return {
    eventId: EVENT.id,
    version: 1,
    questions: ['OVERALL', 'USEFULNESS'],
    ownQuestions: ['Que changeriez-vous ?'],
    replies: 0,
    replied: false,
    actions: ['REPLY'],
    ...change,
  };
}

describe('what is asked of those who came', () => {
  it('is answered once, nothing compulsory', async () => {
    let replied = false;
    const sent: unknown[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/satisfaction', () =>
      replied ? form({ replied, replies: 1, actions: [] }) : form(),
    );
    answer('post', '/api/v1/events/{id}/satisfaction/replies', ({ body }) => {
      sent.push(body);
      replied = true;
      return form({ replied, replies: 1, actions: [] });
    });
    const { user } = await open(ADDRESS, session());
    await user.click((await screen.findAllByLabelText('Plutôt satisfait'))[0] as HTMLElement);
    await user.type(screen.getByLabelText(/Que changeriez-vous/), 'Rien.');
    await user.click(screen.getByRole('button', { name: 'Envoyer ma réponse' }));

    expect(await screen.findByText(/votre réponse est enregistrée/)).toBeVisible();
    expect(sent).toEqual([{ ratings: [4, 0], texts: ['Rien.'] }]);
  });

  it('is chosen by organisers, one question at least', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/satisfaction', () =>
      form({ version: 0, questions: [], ownQuestions: [], actions: ['UPDATE'] }),
    );
    answer('put', '/api/v1/events/{id}/satisfaction', ({ body }) => {
      sent.push(body);
      return form();
    });
    const { user } = await open(ADDRESS, session());
    for (const label of ['Dans l’ensemble', 'Contenus', 'Utilité pour mon travail'])
      await user.click(await screen.findByLabelText(label));
    await user.click(screen.getByRole('button', { name: 'Enregistrer les questions' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choisissez au moins une question.');
    await user.click(screen.getByLabelText('Échanges'));
    await user.type(screen.getByLabelText(/Question 1/), 'Et la salle ?');
    await user.click(screen.getByRole('button', { name: 'Enregistrer les questions' }));

    await waitFor(() =>
      expect(sent).toEqual([{ questions: ['EXCHANGES'], ownQuestions: ['Et la salle ?'] }]),
    );
  });

  it('tells how many answers wait to appear', async () => {
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/satisfaction', () => form({ replies: 4, actions: ['READ_RESULTS'] }));
    answer('get', '/api/v1/events/{id}/satisfaction/results', () => ({
      asked: 9,
      replies: 4,
      shown: 0,
      rated: [],
      told: [],
    }));
    await open(ADDRESS, session());

    expect(await screen.findByText(/s’affichent par cinq.*4 en attente/)).toBeVisible();
  });
});
