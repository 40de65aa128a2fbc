import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { enrolment, pageOf, programme, session, TOUR } from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = `/programmes/${TOUR.id}`;

describe('the page of a programme', () => {
  beforeEach(() => {
    answer('get', '/api/v1/programmes/{id}', () => programme());
    answer('get', '/api/v1/programmes/{id}/enrolments', () => pageOf([enrolment({ state: 'ACTIVE' })]));
    answer('get', '/api/v1/events', () => pageOf([]));
  });

  it('offers no button the server does not send', async () => {
    await open(ADDRESS, session());
    const table = await screen.findByRole('table', { name: /Territoires du programme/ });

    expect(within(table).getByText('En cours')).toBeVisible();
    expect(within(table).queryByRole('button', { name: /Terminer|Retirer/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Clore|Publier|Inscrire/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Modifier' })).not.toBeInTheDocument();
  });

  it('offers every button the server sends', async () => {
    answer('get', '/api/v1/programmes/{id}', () => programme({ actions: ['UPDATE', 'CLOSE', 'ENROL'] }));
    answer('get', '/api/v1/programmes/{id}/enrolments', () =>
      pageOf([enrolment({ actions: ['SELECT', 'DECLINE'] })]),
    );
    await open(ADDRESS, session());

    expect(await screen.findByRole('button', { name: /^Retenir\s*: Amiens/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Clore' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Inscrire un territoire' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Modifier' })).toBeVisible();
  });

  it('declines only with a reason, under the version it showed', async () => {
    const sent: { body: unknown; version: string | null }[] = [];
    let state = enrolment({ actions: ['DECLINE'] });
    answer('get', '/api/v1/programmes/{id}/enrolments', () => pageOf([state]));
    answer('post', '/api/v1/programme-enrolments/{id}/decline', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') });
      state = enrolment({ state: 'DECLINED', reason: 'Hors région.' });
      return state;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Ne pas retenir/ }));
    const dialog = screen.getByRole('dialog', { name: /Ne pas retenir/ });

    await user.click(within(dialog).getByRole('button', { name: 'Ne pas retenir' }));
    expect(await within(dialog).findByRole('link', { name: 'Indiquez le motif.' })).toBeVisible();
    await user.type(within(dialog).getByLabelText('Motif'), 'Hors région.');
    await user.click(within(dialog).getByRole('button', { name: 'Ne pas retenir' }));

    await waitFor(() => expect(sent).toEqual([{ body: { reason: 'Hors région.' }, version: '"1-0"' }]));
    expect(await screen.findByText(/Motif\s: Hors région\./)).toBeVisible();
  });
});
