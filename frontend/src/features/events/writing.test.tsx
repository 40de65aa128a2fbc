import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = `/evenements/${event().id}`;
const COPY = '0190e4b6-0000-7000-8000-000000000069';

describe('whoever writes an event', () => {
  let now: Event = event();
  beforeEach(() => {
    now = event({ actions: ['UPDATE', 'CLOSE', 'DUPLICATE'] });
    answer('get', '/api/v1/events/{id}', ({ path }) => (path.id === COPY ? event({ id: COPY }) : now));
  });

  it('makes a draft like it on another day, which has to be said', async () => {
    const sent: unknown[] = [];
    answer('post', '/api/v1/events/{id}/duplicate', ({ body, headers }) => {
      sent.push(body, headers.get('Idempotency-Key') !== null);
      return event({ id: COPY, title: 'Rencontre de printemps' });
    });
    const { user, router } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Dupliquer' }));
    const dialog = within(screen.getByRole('dialog'));
    const title = dialog.getByLabelText('Titre');
    expect(title).toHaveValue(now.title);
    await user.clear(title);
    await user.type(title, 'Rencontre de printemps');
    await user.click(dialog.getByRole('button', { name: 'Dupliquer' }));
    expect(sent).toEqual([]);
    expect(dialog.getByRole('link', { name: /début/i })).toBeVisible();

    await user.type(dialog.getByLabelText('Jour de début'), '2027-03-15');
    await user.click(dialog.getByRole('button', { name: 'Dupliquer' }));
    await waitFor(() =>
      expect(sent).toEqual([{ startsLocal: '2027-03-15T14:00:00', title: 'Rencontre de printemps' }, true]),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe(`/evenements/${COPY}`));
  });

  it('closes it once that is confirmed, in the version that was read', async () => {
    const versions: (string | null)[] = [];
    answer('post', '/api/v1/events/{id}/close', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      now = event({ state: 'CLOSED', version: 5 });
      return now;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Clore' }));
    expect(versions).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Clore' }));
    expect(await screen.findByText('Il a eu lieu ; sa page ne change plus.')).toBeVisible();
    expect(versions).toEqual(['"4-0"']);
  });

  it('loses nothing typed when somebody saved first', async () => {
    const bodies: unknown[] = [];
    const versions: (string | null)[] = [];
    answer('put', '/api/v1/events/{id}', ({ body, headers }) => {
      bodies.push(body);
      versions.push(headers.get('If-Match'));
      if (bodies.length > 1) return now;
      now = event({ actions: ['UPDATE'], version: 5, summary: 'Deux jours ensemble.' });
      return refusal(412, 'stale-version', { currentVersion: 5 });
    });
    const { user } = await open(`${ADDRESS}/modifier`, session());
    const title = await screen.findByLabelText('Titre');
    await user.clear(title);
    await user.type(title, 'Rencontre des territoires');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const table = within(await screen.findByRole('table', { name: 'Champs qui diffèrent' }));
    expect(table.getByRole('row', { name: /Titre/ })).toHaveTextContent('Rencontre des territoires');
    await user.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[1]).toMatchObject({ title: 'Rencontre des territoires', summary: 'Deux jours ensemble.' });
    expect(versions).toEqual(['"4-0"', '"5-0"']);
  });
});
