import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Event, Registration } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { personSummary } from '@/testing/people';
import { noNeed, noPrices, registration } from '@/testing/registrations';
import { open } from '@/testing/render';

const EVENT = event();
const ADDRESS = `/evenements/${EVENT.id}`;
const OPEN: Event['registration'] = {
  ...EVENT.registration,
  mode: 'OPEN',
  capacity: 20,
  open: true,
  taken: 20,
  left: 0,
  waiting: 2,
};

describe('one’s place at an event', () => {
  it('says what follows before one registers, and the rank after', async () => {
    let mine: Event['registration']['mine'] = null;
    const sent: unknown[] = [];
    noPrices();
    noNeed();
    answer('get', '/api/v1/events/{id}', () =>
      event({ registration: { ...OPEN, mine }, actions: mine ? [] : ['REGISTER'] }),
    );
    answer('get', '/api/v1/registrations/{id}', () => registration());
    answer('post', '/api/v1/events/{id}/registrations', ({ body, headers }) => {
      sent.push({ body, key: headers.get('Idempotency-Key') });
      mine = { id: registration().id, version: 0, state: 'WAITLISTED', rank: 3, offeredUntil: null };
      return registration();
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'S’inscrire' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/vous entrez sur la liste d’attente/)).toBeVisible();
    await user.type(dialog.getByLabelText(/Un mot/), 'J’arrive à midi.');
    await user.click(dialog.getByRole('button', { name: 'S’inscrire' }));

    expect(await screen.findByText('Vous êtes au rang 3 de la liste d’attente.')).toBeVisible();
    expect(sent).toEqual([{ body: { note: 'J’arrive à midi.' }, key: expect.any(String) }]);
  });

  it('keeps what was typed after a refusal, and says it', async () => {
    noPrices();
    noNeed();
    answer('get', '/api/v1/events/{id}', () => event({ registration: OPEN, actions: ['REGISTER'] }));
    answer('post', '/api/v1/events/{id}/registrations', () => refusal(409, 'already-registered'));
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'S’inscrire' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/Un mot/), 'Bonjour');
    await user.click(dialog.getByRole('button', { name: 'S’inscrire' }));

    expect(await dialog.findByRole('alert')).toBeVisible();
    expect(dialog.getByLabelText(/Un mot/)).toHaveValue('Bonjour');
  });

  it('is taken when it is offered, under the version that was read', async () => {
    let state: Registration['state'] = 'OFFERED';
    const versions: unknown[] = [];
    noPrices();
    noNeed();
    const offer = { offeredUntil: '2026-12-01T09:00:00Z', rank: null, version: 4 };
    answer('get', '/api/v1/events/{id}', () =>
      event({ registration: { ...OPEN, mine: { id: registration().id, state, ...offer } } }),
    );
    answer('get', '/api/v1/registrations/{id}', () =>
      registration(
        state === 'OFFERED'
          ? { state, ...offer, actions: ['TAKE_OFFER', 'CANCEL'] }
          : { state, rank: null, version: 5 },
      ),
    );
    answer('post', '/api/v1/registrations/{id}/take-offer', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      state = 'CONFIRMED';
      return registration({ state, rank: null });
    });
    const { user } = await open(ADDRESS, session());
    expect(await screen.findByText(/Une place est gardée pour vous jusqu’au/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prendre la place' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Prendre la place' }));

    expect(await screen.findByText('Inscription confirmée')).toBeVisible();
    expect(versions).toEqual(['"4-0"']);
  });

  it('is not offered to visitors', async () => {
    noPrices();
    noNeed();
    answer('get', '/api/v1/events/{id}', () => event({ registration: OPEN }));
    await open(ADDRESS);
    expect(await screen.findByText('Connectez-vous pour vous inscrire.')).toBeVisible();
    expect(screen.getByText('Complet. 2 personnes attendent.')).toBeVisible();
  });
});

describe('the registrations for an event', () => {
  it('are decided by those who run it, a refusal with its reason', async () => {
    const reasons: unknown[] = [];
    answer('get', '/api/v1/events/{id}', () =>
      event({ registration: OPEN, actions: ['READ_REGISTRATIONS'] }),
    );
    answer('get', '/api/v1/events/{id}/registrations', () =>
      pageOf([registration({ state: 'PENDING', rank: null, actions: ['ACCEPT', 'DECLINE', 'CANCEL'] })]),
    );
    answer('post', '/api/v1/registrations/{id}/decline', ({ body }) => {
      reasons.push(body);
      return registration({ state: 'DECLINED', rank: null, reason: 'Complet' });
    });
    const { user } = await open(`${ADDRESS}/inscriptions`, session());
    const table = await screen.findByRole('table', { name: /^Inscriptions à/ });
    await user.click(within(table).getByRole('button', { name: /^Refuser/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Complet');
    await user.click(dialog.getByRole('button', { name: /Refuser/ }));

    await waitFor(() => expect(reasons).toEqual([{ reason: 'Complet' }]));
  });

  it('takes a list of addresses, tried before it is done', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/events/{id}', () =>
      event({ state: 'PUBLISHED', registration: OPEN, actions: ['READ_REGISTRATIONS'] }),
    );
    answer('get', '/api/v1/events/{id}/registrations', () => pageOf([]));
    answer('post', '/api/v1/events/{id}/registrations/import', ({ query }) => {
      asked.push(`dryRun=${query.get('dryRun')} skipBad=${query.get('skipBad')}`);
      return {
        dryRun: query.get('dryRun') === 'true',
        confirmed: 1,
        waiting: 0,
        skipped: 0,
        bad: 1,
        lines: [
          { line: 1, text: 'malo@example.org', name: 'Malo Garnier', outcome: 'CONFIRMED' as const },
          { line: 2, text: 'inconnue@example.org', name: null, outcome: 'UNKNOWN' as const },
        ],
      };
    });
    const { user } = await open(`${ADDRESS}/inscriptions`, session());
    await user.click(await screen.findByRole('button', { name: 'Inscrire une liste' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Vérifier la liste' }));
    expect(dialog.getByRole('alert')).toHaveFocus();
    await user.type(dialog.getByRole('textbox', { name: /Adresses/ }), 'malo@example.org');
    await user.click(dialog.getByRole('button', { name: 'Vérifier la liste' }));
    expect(await dialog.findByText('Personne de connu à cette adresse')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Inscrire 1 personne' }));

    await waitFor(() => expect(asked).toEqual(['dryRun=true skipBad=true', 'dryRun=false skipBad=true']));
    expect(await screen.findByText('1 personne inscrite.')).toBeVisible();
  });

  it('takes somebody whom the organisers name', async () => {
    const sent: unknown[] = [];
    const [malo] = [registration().person];
    answer('get', '/api/v1/events/{id}', () =>
      event({ state: 'PUBLISHED', registration: OPEN, actions: ['READ_REGISTRATIONS'] }),
    );
    answer('get', '/api/v1/events/{id}/registrations', () => pageOf([]));
    answer('get', '/api/v1/people', () => pageOf([personSummary({ ...malo })]));
    answer('post', '/api/v1/events/{id}/registrations', ({ body }) => {
      sent.push(body);
      return registration({ state: 'CONFIRMED', rank: null });
    });
    const { user } = await open(`${ADDRESS}/inscriptions`, session(['READ_PEOPLE']));
    await user.click(await screen.findByRole('button', { name: 'Inscrire quelqu’un' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('combobox', { name: /Personne/ }), 'malo');
    await user.click(await screen.findByRole('option', { name: /Malo Garnier/ }));
    await user.click(dialog.getByRole('button', { name: 'Inscrire' }));

    await waitFor(() => expect(sent).toEqual([{ personId: malo?.id }]));
    expect(await screen.findByText('Malo Garnier est sur la liste.')).toBeVisible();
  });

  it('are nobody else’s to read', async () => {
    answer('get', '/api/v1/events/{id}', () => event({ registration: OPEN }));
    await open(`${ADDRESS}/inscriptions`, session());
    expect(await screen.findByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});

describe('one’s registrations', () => {
  it('shows those to come first, with what one may do, and past ones on demand', async () => {
    const asked: (string | null)[] = [];
    answer('get', '/api/v1/me/registrations', ({ query }) => {
      asked.push(query.get('from'));
      return pageOf([registration()]);
    });
    const { user } = await open('/mes-inscriptions', session());

    expect(await screen.findByRole('link', { name: EVENT.title })).toHaveAttribute('href', ADDRESS);
    expect(screen.getByText('Rang 3')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Annuler l’inscription/ })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Montrer aussi les événements passés' }));
    await waitFor(() => expect(asked).toEqual([expect.stringMatching(/^20/), null]));
  });
});
