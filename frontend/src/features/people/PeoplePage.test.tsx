import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { person, personSummary } from '@/testing/people';
import { open } from '@/testing/render';

const ADDRESS = `/administration/personnes/${person().id}`;

describe('the list of people', () => {
  it('is for those the session allows', async () => {
    await open('/administration/personnes', session());
    expect(screen.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });

  it('asks for the state chosen, which the address keeps', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/people', ({ query }) => {
      asked.push(query.toString());
      return pageOf([
        personSummary({ state: query.get('state') === 'DEACTIVATED' ? 'DEACTIVATED' : 'ACTIVE' }),
      ]);
    });
    const { user, router } = await open('/administration/personnes', session(['READ_PEOPLE']));
    const table = await screen.findByRole('table', { name: 'Personnes' });
    expect(within(table).getByText('Actif')).toBeVisible();
    expect(within(table).queryByRole('columnheader', { name: 'Courriel' })).not.toBeInTheDocument();

    await user.selectOptions(screen.getByLabelText('État'), 'Désactivé');

    expect(await within(table).findByText('Désactivé')).toBeVisible();
    expect(router.state.location.searchStr).toBe('?state=DEACTIVATED');
    expect(asked).toEqual(['', 'state=DEACTIVATED']);
  });

  it('says that nobody matches', async () => {
    answer('get', '/api/v1/people', () => pageOf([]));
    await open('/administration/personnes?q=zzz', session(['READ_PEOPLE']));
    expect(await screen.findByRole('heading', { name: 'Personne ne correspond' })).toBeVisible();
  });
});

describe('the page of a person', () => {
  it('shows staff no address and no button the server does not send', async () => {
    answer('get', '/api/v1/people/{id}', () => person({ email: null, actions: [] }));
    await open(ADDRESS, session(['READ_PEOPLE']));

    expect(await screen.findByText('Chef ou cheffe de projet')).toBeVisible();
    expect(screen.queryByText('Courriel')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /compte/ })).not.toBeInTheDocument();
  });

  it('closes an account only with a reason, then offers to reopen it', async () => {
    const sent: { body: unknown; version: string | null }[] = [];
    let now = person({ actions: ['DEACTIVATE'] });
    answer('get', '/api/v1/people/{id}', () => now);
    answer('post', '/api/v1/people/{id}/deactivate', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') });
      now = person({ version: 3, state: 'DEACTIVATED', actions: ['REACTIVATE'] });
      return now;
    });
    const { user } = await open(ADDRESS, session(['READ_PEOPLE']));
    await user.click(await screen.findByRole('button', { name: 'Désactiver le compte' }));
    const dialog = screen.getByRole('dialog', { name: /Malo Garnier/ });

    await user.click(within(dialog).getByRole('button', { name: 'Désactiver le compte' }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText('Motif'), 'A quitté le service.');
    await user.click(within(dialog).getByRole('button', { name: 'Désactiver le compte' }));

    expect(await screen.findByRole('button', { name: 'Réactiver le compte' })).toBeVisible();
    expect(sent).toEqual([{ body: { reason: 'A quitté le service.' }, version: '"2-0"' }]);
  });

  it('says why the server refuses, in the dialog where it was asked', async () => {
    answer('get', '/api/v1/people/{id}', () => person({ actions: ['REACTIVATE'], state: 'DEACTIVATED' }));
    answer('post', '/api/v1/people/{id}/reactivate', () => refusal(412, 'stale-version'));
    const { user } = await open(ADDRESS, session(['READ_PEOPLE']));
    await user.click(await screen.findByRole('button', { name: 'Réactiver le compte' }));
    const dialog = screen.getByRole('dialog');

    await user.click(within(dialog).getByRole('button', { name: 'Réactiver le compte' }));

    await waitFor(() => expect(within(dialog).getByRole('alert')).toBeVisible());
  });
});
