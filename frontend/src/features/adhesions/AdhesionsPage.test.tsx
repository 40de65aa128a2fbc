import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import {
  AMIENS,
  adhesion,
  CENTRE,
  organisation,
  pageOf,
  session,
  territorySummary,
} from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = `/organisations/${CENTRE.id}/adhesions`;

describe('the adhesions to a resource centre', () => {
  beforeEach(() => {
    answer('get', '/api/v1/organisations/{id}', () =>
      organisation({ ...CENTRE, kind: 'RESOURCE_CENTRE', actions: ['UPDATE', 'KEEP_ADHESIONS'] }),
    );
    answer('get', '/api/v1/adhesions', () => pageOf([adhesion({ actions: ['UPDATE'] })]));
    answer('get', '/api/v1/territories', () => pageOf([territorySummary()]));
  });

  it('are entered once each field is right, and keep what was typed when the server refuses', async () => {
    const sent: unknown[] = [];
    answer('post', '/api/v1/adhesions', ({ body }) => {
      sent.push(body);
      return refusal(409, 'adhesion-overlaps', { violations: [] });
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Enregistrer une adhésion' }));
    const dialog = screen.getByRole('dialog', { name: 'Enregistrer une adhésion' });
    await user.clear(within(dialog).getByLabelText('Premier jour'));
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await within(dialog).findByRole('link', { name: 'Choisissez l’adhérent.' })).toBeVisible();
    expect(within(dialog).getByRole('link', { name: 'Indiquez le premier jour.' })).toBeVisible();

    await user.type(within(dialog).getByRole('combobox', { name: 'Adhérent' }), 'ami');
    await user.click(await screen.findByRole('option', { name: /Amiens/ }));
    await user.type(within(dialog).getByLabelText('Premier jour'), '2026-01-01');
    await user.type(within(dialog).getByLabelText(/^Dernier jour/), '2025-12-31');
    expect(within(dialog).getByRole('link', { name: /ne peut pas précéder/ })).toBeVisible();
    await user.clear(within(dialog).getByLabelText(/^Dernier jour/));
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(within(dialog).getByLabelText('Premier jour')).toHaveValue('2026-01-01');
    expect(sent).toEqual([{ centreId: CENTRE.id, territoryId: AMIENS.id, startsOn: '2026-01-01' }]);
  });

  it('end early by their last day, under the version that was shown', async () => {
    const sent: unknown[] = [];
    answer('put', '/api/v1/adhesions/{id}', ({ body, headers }) => {
      sent.push([headers.get('If-Match'), body]);
      return adhesion({ endsOn: '2026-06-30' });
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Modifier\s*: Amiens/ }));
    const dialog = screen.getByRole('dialog', { name: /^Adhésion\s: Amiens/ });
    await user.type(within(dialog).getByLabelText(/^Dernier jour/), '2026-06-30');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() =>
      expect(sent).toEqual([
        [
          '"1-0"',
          { centreId: CENTRE.id, territoryId: AMIENS.id, startsOn: '2020-01-01', endsOn: '2026-06-30' },
        ],
      ]),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('are not shown to whom does not keep them', async () => {
    answer('get', '/api/v1/organisations/{id}', () => organisation({ ...CENTRE, kind: 'RESOURCE_CENTRE' }));
    await open(ADDRESS, session());
    expect(await screen.findByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});
