import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Fee } from '@/api/types';
import { answer } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const EVENT = event({ actions: ['READ_REGISTRATIONS'] });
const ADDRESS = `/evenements/${EVENT.id}/montants`;
const MAIRIE = { id: '0190e4b6-0000-7000-8000-0000000000c1', name: 'Mairie' };
const EUROS = (amount: string) => ({ amount, currency: 'EUR' as const });

function fee(change: Partial<Fee> = {}): Fee {
  return {
    id: '0190e4b6-0000-7000-8000-0000000000f1',
    version: 0,
    registrationId: '0190e4b6-0000-7000-8000-0000000000b1',
    person: { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' },
    state: 'CONFIRMED',
    payer: MAIRIE,
    amount: EUROS('150.00'),
    sentence: '150,00 € : la règle « Territoires non adhérents » s’applique.',
    quotedAt: '2026-11-20T09:30:00Z',
    current: null,
    actions: [],
    ...change,
  };
}

function answerWith(fees: () => Fee[]) {
  answer('get', '/api/v1/events/{id}', () => EVENT);
  answer('get', '/api/v1/events/{id}/fees', () => pageOf(fees()));
  answer('get', '/api/v1/events/{id}/fees/totals', () => ({
    amount: EUROS('300.00'),
    registrations: 2,
    complete: true,
    payers: [{ organisation: MAIRIE, person: null, registrations: 2, amount: EUROS('300.00') }],
  }));
}

describe('what is due for an event', () => {
  it('shows each payer with its statement, and why each person pays', async () => {
    answerWith(() => [fee()]);
    await open(ADDRESS, session());

    const payers = within(await screen.findByRole('table', { name: 'Par payeur' }));
    expect(payers.getByText('Mairie')).toBeVisible();
    expect(payers.getByText(/300,00/)).toBeVisible();
    expect(payers.getByRole('button', { name: /^Relevé \(PDF\).*Mairie$/ })).toBeVisible();
    const people = within(screen.getByRole('table', { name: 'Par personne' }));
    expect(people.getByText(/« Territoires non adhérents » s’applique/)).toBeVisible();
    expect(people.getByText('Inchangé')).toBeVisible();
  });

  it('shows a later price beside the kept one, and applies it only when asked', async () => {
    let kept = fee({
      current: { amount: EUROS('0.00'), sentence: 'C’est gratuit.' },
      actions: ['REPRICE'],
    });
    const sent: (string | null)[] = [];
    answerWith(() => [kept]);
    answer('post', '/api/v1/fees/{id}/reprice', ({ headers }) => {
      sent.push(headers.get('If-Match'));
      kept = fee({ version: 1, amount: EUROS('0.00') });
      return kept;
    });
    const { user } = await open(ADDRESS, session());

    await user.click(await screen.findByRole('button', { name: /^Appliquer ce tarif.*Malo Garnier$/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/de 150,00.* à 0,00/)).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Appliquer ce tarif' }));
    await waitFor(() => expect(screen.getByText('Inchangé')).toBeVisible());
    expect(sent).toEqual(['"0-0"']);
  });

  it('is nothing once the event is cancelled, and says so', async () => {
    answerWith(() => [fee({ amount: EUROS('0.00'), sentence: 'L’événement est annulé : rien n’est dû.' })]);
    answer('get', '/api/v1/events/{id}', () => event({ ...EVENT, state: 'CANCELLED' }));
    await open(ADDRESS, session());

    expect(await screen.findByText(/les montants et les relevés sont à zéro/)).toBeVisible();
  });

  it('is closed to those who do not run the event', async () => {
    answer('get', '/api/v1/events/{id}', () => event());
    await open(ADDRESS, session());
    expect(await screen.findByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});
