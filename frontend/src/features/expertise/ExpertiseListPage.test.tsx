import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { expert } from '@/testing/expertiseFixtures';
import { nobody, pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('the directory of expertise', () => {
  it('asks whoever is signed out to sign in', async () => {
    await open('/expertises', nobody);

    expect(screen.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Expertises' })).not.toBeInTheDocument();
  });

  it('says what each can do and did, and leaves out what there is none of', async () => {
    answer('get', '/api/v1/expertise', () => pageOf([expert()]));
    await open('/expertises', session());
    const row = await screen.findByRole('row', { name: /Malo Garnier/ });

    expect(row).toHaveTextContent('Conduire un diagnostic');
    expect(row).toHaveTextContent('Expérience confirmée');
    expect(row).toHaveTextContent('3 réunions · 1 groupe de travail · 1 groupe piloté');
    expect(row).not.toHaveTextContent('ressource');
    expect(screen.queryByRole('columnheader', { name: 'Distance' })).not.toBeInTheDocument();
  });

  it('orders by distance from a commune, and says where that is borrowed from a larger unit', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/expertise', ({ query }) => {
      asked.push(query.toString());
      return pageOf([expert({ distanceKm: 42 }), expert({ person: { id: 'b', displayName: 'Ada' } })]);
    });
    answer('get', '/api/v1/geo-units/{kind}/{code}', () => refusal(404, 'not-found'));
    await open('/expertises?near=80021&within=50', session());

    expect(await screen.findByRole('row', { name: /Malo Garnier/ })).toHaveTextContent('42 km');
    expect(screen.getByRole('row', { name: /Ada/ })).toHaveTextContent('Lieu inconnu');
    await waitFor(() => expect(asked.at(-1)).toBe('near=80021&within=50'));
  });

  it('asks for no distance without a place to start from', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/expertise', ({ query }) => {
      asked.push(query.toString());
      return pageOf([expert()]);
    });
    await open('/expertises?within=50&sort=distance', session());

    await screen.findByRole('row', { name: /Malo Garnier/ });
    expect(asked).toEqual(['']);
  });
});
