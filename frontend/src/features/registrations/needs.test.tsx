import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AccessibilityNeed, RegistrationNeed } from '@/api/types';
import { answer } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { noPrices, registration } from '@/testing/registrations';
import { open } from '@/testing/render';

const EVENT = event();
const ADDRESS = `/evenements/${EVENT.id}`;
const MINE = registration({ state: 'CONFIRMED', rank: null });

function need(change: Partial<AccessibilityNeed> = {}): AccessibilityNeed {
  return {
    id: '0190e4b6-0000-7000-8000-0000000000c1',
    version: 2,
    registrationId: MINE.id,
    person: MINE.person,
    registration: 'CONFIRMED',
    state: 'OPEN',
    words: 'Je me déplace en fauteuil.',
    provisions: ['CAPTIONS'],
    statedAt: '2026-11-20T09:30:00Z',
    answer: null,
    settledAt: null,
    settledBy: null,
    erasedFrom: '2026-12-15T13:00:00Z',
    actions: [],
    ...change,
  };
}

function said(change: Partial<RegistrationNeed> = {}): RegistrationNeed {
  return {
    registrationId: MINE.id,
    version: 0,
    need: null,
    erasedFrom: '2026-12-15T13:00:00Z',
    actions: ['STATE'],
    ...change,
  };
}

describe('what somebody needs to take part', () => {
  it('goes with their registration, once they said something', async () => {
    const sent: unknown[] = [];
    noPrices();
    answer('get', '/api/v1/events/{id}', () =>
      event({ registration: { ...EVENT.registration, mode: 'OPEN', open: true }, actions: ['REGISTER'] }),
    );
    answer('post', '/api/v1/events/{id}/registrations', ({ body }) => {
      sent.push(body);
      return MINE;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'S’inscrire' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByLabelText('J’ai besoin d’un aménagement pour participer'));
    expect(dialog.getByText(/par elles seules. Effacé sept jours/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'S’inscrire' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('cochez au moins un aménagement');
    await user.click(dialog.getByLabelText('Sous-titrage en direct'));
    await user.click(dialog.getByRole('button', { name: 'S’inscrire' }));

    expect(sent).toEqual([{ need: { words: '', provisions: ['CAPTIONS'] } }]);
  });

  it('is changed, answered and withdrawn beside their place', async () => {
    let current = said({
      version: 3,
      need: need({ state: 'SETTLED', answer: 'Premier rang.' }),
      actions: ['STATE', 'WITHDRAW'],
    });
    const versions: unknown[] = [];
    noPrices();
    answer('get', '/api/v1/events/{id}', () =>
      event({
        registration: {
          ...EVENT.registration,
          mode: 'OPEN',
          mine: { id: MINE.id, version: 0, state: 'CONFIRMED', rank: null, offeredUntil: null },
        },
      }),
    );
    answer('get', '/api/v1/registrations/{id}', () => MINE);
    answer('get', '/api/v1/registrations/{id}/need', () => current);
    answer('put', '/api/v1/registrations/{id}/need', ({ body, headers }) => {
      versions.push(headers.get('If-Match'));
      current = said({ version: 4, need: need({ ...(body as object) }), actions: ['STATE', 'WITHDRAW'] });
      return current;
    });
    answer('delete', '/api/v1/registrations/{id}/need', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      current = said();
      return current;
    });
    const { user } = await open(ADDRESS, session());
    expect(await screen.findByText(/Premier rang/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Modifier ce besoin' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/Besoin d’accessibilité/), ' Et une pause.');
    await user.click(dialog.getByRole('button', { name: 'Transmettre' }));
    expect(await screen.findByText('Je me déplace en fauteuil. Et une pause.')).toBeVisible();
    expect(screen.getByText('À traiter')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Retirer ce besoin' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retirer ce besoin' }));
    expect(await screen.findByRole('button', { name: 'Signaler un besoin d’accessibilité' })).toBeVisible();
    expect(versions).toEqual(['"3-0"', '"4-0"']);
  });

  it('is a task of the organisers', async () => {
    let current = need({ actions: ['SETTLE'] });
    const sent: unknown[] = [];
    answer('get', '/api/v1/events/{id}', () => event({ actions: ['READ_REGISTRATIONS'] }));
    answer('get', '/api/v1/events/{id}/registrations', () => pageOf([MINE]));
    answer('get', '/api/v1/events/{id}/needs', () => pageOf([current]));
    answer('post', '/api/v1/needs/{id}/settle', ({ body }) => {
      sent.push(body);
      current = need({ state: 'SETTLED', answer: 'Premier rang.', actions: ['REOPEN'] });
      return current;
    });
    const { user } = await open(`${ADDRESS}/inscriptions`, session());
    const table = within(await screen.findByRole('table', { name: 'Besoins d’accessibilité' }));
    await user.click(table.getByRole('button', { name: /^Marquer comme traité/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/Réponse à la personne/), 'Premier rang.');
    await user.click(dialog.getByRole('button', { name: 'Marquer comme traité' }));

    expect(await table.findByText(/Premier rang/)).toBeVisible();
    expect(table.getByRole('button', { name: /^Rouvrir/ })).toBeVisible();
    expect(sent).toEqual([{ answer: 'Premier rang.' }]);
  });
});
