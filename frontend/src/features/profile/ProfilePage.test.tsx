import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { nobody, pageOf, session } from '@/testing/fixtures';
import { person } from '@/testing/people';
import { open } from '@/testing/render';

const save = () => screen.getByRole('button', { name: 'Enregistrer' });

describe('the profile', () => {
  beforeEach(() => {
    answer('get', '/api/v1/me', () => person());
    answer('get', '/api/v1/programmes', () => pageOf([]));
    answer('get', '/api/v1/organisations', () => pageOf([]));
    answer('get', '/api/v1/geo-units', () => pageOf([]));
    answer('get', '/api/v1/territories', () => pageOf([]));
  });

  it('asks whoever is signed out to sign in, and to come back here', async () => {
    await open('/mon-profil', nobody);

    expect(screen.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
    for (const link of screen.getAllByRole('link', { name: 'Se connecter' }))
      expect(link).toHaveAttribute('href', '/auth/login?next=%2Fmon-profil');
  });

  it('sends what was changed with all the rest, under the version it showed', async () => {
    const sent: { body: unknown; version: string | null }[] = [];
    answer('put', '/api/v1/me', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') });
      return person({ bio: 'Dix ans de terrain.', directoryVisibility: 'SIGNED_IN' });
    });
    const { user, router } = await open('/mon-profil', session());

    await user.type(await screen.findByLabelText(/Présentation/), 'Dix ans de terrain.');
    await user.click(screen.getByRole('radio', { name: /Les personnes connectées/ }));
    await user.click(save());

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(sent).toEqual([
      {
        version: '"2-0"',
        body: {
          givenName: 'Malo',
          familyName: 'Garnier',
          occupation: 'PROJECT_LEAD',
          employmentStatus: 'PERMANENT',
          organisationId: person().organisation?.id,
          territoryId: person().territory?.id,
          bio: 'Dix ans de terrain.',
          language: 'fr',
          timeZone: 'Europe/Paris',
          directoryVisibility: 'SIGNED_IN',
        },
      },
    ]);
  });

  it('shows a refusal of the server at its field and keeps what was typed', async () => {
    answer('put', '/api/v1/me', () =>
      refusal(400, 'validation-failed', {
        violations: [{ pointer: '/timeZone', code: 'unknown-time-zone', message: 'fuseau inconnu' }],
      }),
    );
    const { user } = await open('/mon-profil', session());
    const name = await screen.findByLabelText('Prénom');

    await user.clear(name);
    await user.type(name, 'Maëlle');
    await user.click(save());

    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByLabelText('Fuseau horaire')).toHaveAccessibleDescription(/fuseau inconnu/);
    expect(name).toHaveValue('Maëlle');
  });
});
