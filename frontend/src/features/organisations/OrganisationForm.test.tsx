import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { CITY, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('the form of an organisation', () => {
  it('leads to the organisation that already has this SIREN', async () => {
    answer('post', '/api/v1/organisations', () =>
      refusal(409, 'duplicate-siren', { existing: CITY, violations: [] }),
    );
    const { user } = await open('/organisations/nouvelle', session(['CREATE_ORGANISATION']));
    await user.type(screen.getByLabelText('Nom'), 'Doublon');
    await user.selectOptions(screen.getByLabelText('Type'), 'Association');
    await user.type(screen.getByLabelText(/^SIREN/), '200 023 414');

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const link = await screen.findByRole('link', { name: `Voir ${CITY.name}` });
    expect(link).toHaveAttribute('href', `/organisations/${CITY.id}`);
    expect(screen.getByLabelText('Nom')).toHaveValue('Doublon');
  });

  it('refuses a wrong check digit before asking the server', async () => {
    const { user } = await open('/organisations/nouvelle', session(['CREATE_ORGANISATION']));
    await user.type(screen.getByLabelText(/^SIREN/), '200023415');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByRole('link', { name: /Vérifiez le SIREN/ })).toBeVisible();
  });

  it('is not offered to whom may not create one', async () => {
    await open('/organisations/nouvelle', session());
    expect(screen.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});
