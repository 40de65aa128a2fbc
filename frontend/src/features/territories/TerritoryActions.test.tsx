import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { AMIENS, pageOf, session, territory } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('archiving a territory', () => {
  let now = territory();

  beforeEach(() => {
    now = territory({ actions: ['UPDATE', 'ARCHIVE'] });
    answer('get', '/api/v1/territories/{id}', () => now);
    answer('get', '/api/v1/territories/{id}/roles', () => pageOf([]));
    answer('get', '/api/v1/territories/{id}/enrolments', () => pageOf([]));
    answer('get', '/api/v1/adhesions', () => pageOf([]));
    answer('get', '/api/v1/events', () => pageOf([]));
  });

  it('asks why, says so on the page, and can be undone', async () => {
    const sent: { body: unknown; version: string | null }[] = [];
    answer('post', '/api/v1/territories/{id}/archive', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') });
      now = territory({ version: 4, state: 'ARCHIVED', actions: ['UPDATE', 'RESTORE'] });
      return now;
    });
    answer('post', '/api/v1/territories/{id}/restore', ({ headers }) => {
      sent.push({ body: undefined, version: headers.get('If-Match') });
      now = territory({ version: 5, actions: ['UPDATE', 'ARCHIVE'] });
      return now;
    });
    const { user } = await open(`/territoires/${AMIENS.id}`, session());

    await user.click(await screen.findByRole('button', { name: 'Archiver' }));
    const archiving = screen.getByRole('dialog', { name: /Amiens/ });
    await user.type(within(archiving).getByLabelText('Motif'), 'Fusionnée.');
    await user.click(within(archiving).getByRole('button', { name: 'Archiver' }));
    expect(await screen.findByText('Ce territoire est archivé')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Rétablir' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rétablir' }));
    await waitFor(() => expect(screen.queryByText('Ce territoire est archivé')).not.toBeInTheDocument());
    expect(sent).toEqual([
      { body: { reason: 'Fusionnée.' }, version: '"3-0"' },
      { body: undefined, version: '"4-0"' },
    ]);
  });

  it('keeps the reason typed when the server refuses', async () => {
    answer('post', '/api/v1/territories/{id}/archive', () => refusal(503, 'unavailable'));
    const { user } = await open(`/territoires/${AMIENS.id}`, session());
    await user.click(await screen.findByRole('button', { name: 'Archiver' }));
    const dialog = screen.getByRole('dialog');

    await user.type(within(dialog).getByLabelText('Motif'), 'Fusionnée.');
    await user.click(within(dialog).getByRole('button', { name: 'Archiver' }));

    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(within(dialog).getByLabelText('Motif')).toHaveValue('Fusionnée.');
  });
});
