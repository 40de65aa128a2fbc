import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { outboxMessage } from '@/testing/notificationFixtures';
import { open } from '@/testing/render';

const ADDRESS = `/administration/courriels/${outboxMessage().id}`;
const STAFF = session(['READ_OUTBOX']);

describe('the outbox', () => {
  it('shows staff what could not leave and why', async () => {
    const queries: URLSearchParams[] = [];
    answer('get', '/api/v1/outbox-messages', ({ query }) => {
      queries.push(query);
      return pageOf([outboxMessage()]);
    });
    await open('/administration/courriels?state=DEAD', STAFF);
    const row = within(await screen.findByRole('row', { name: /n’est pas retenue/ }));
    expect(row.getByText('550 5.1.1 User unknown')).toBeVisible();
    expect(row.getByText('m…@example.org')).toBeVisible();
    expect(queries[0]?.getAll('state')).toEqual(['DEAD']);
  });

  it('sends a message again at the version that was read', async () => {
    answer('get', '/api/v1/outbox-messages/{id}', () => outboxMessage());
    const sent: unknown[] = [];
    answer('post', '/api/v1/outbox-messages/{id}/retry', ({ headers }) => {
      sent.push(headers.get('If-Match'));
      return outboxMessage({ state: 'PENDING', actions: ['DISCARD'] });
    });
    const { user } = await open(ADDRESS, STAFF);
    expect(await screen.findByText('Le texte n’est lisible que par les administrateurs.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Envoyer' }));
    expect(await screen.findByText('Le courriel est reparti.')).toBeVisible();
    expect(sent).toEqual(['"2-0"']);
  });

  it('shows the words of what is held, for somebody has to pass it on', async () => {
    const held = outboxMessage({
      state: 'HELD',
      title: 'Invitation',
      text: 'Bonjour,\nVenez.',
      html: '<p>Venez.</p>',
    });
    answer('get', '/api/v1/outbox-messages/{id}', () => held);
    await open(ADDRESS, STAFF);
    expect(await screen.findByText(/Venez\./)).toBeVisible();
    expect(screen.getByText('Ce courriel n’est pas parti')).toBeVisible();
  });

  it('is for those the session allows', async () => {
    await open('/administration/courriels', session());
    expect(screen.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});
