import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { claim, DIAGNOSIS, myExpertise } from '@/testing/expertiseFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const CONSENT = '/api/v1/me/expertise/consent';
const CLAIM = '/api/v1/me/expertise/claims/{topicId}';
const GIVEN = { given: true, givenAt: '2026-11-20T09:30:00Z', withdrawnAt: null };

describe('one’s own expertise', () => {
  it('is shown to nobody until one agrees, having read to what', async () => {
    let now = myExpertise();
    answer('get', '/api/v1/me/expertise', () => now);
    answer('put', CONSENT, () => {
      now = myExpertise({ consent: GIVEN, listed: true, actions: ['CLAIM', 'WITHDRAW'] });
      return now;
    });
    const { user } = await open('/mon-expertise', session());

    expect(await screen.findByText('Vous n’êtes pas dans l’annuaire des expertises.')).toBeVisible();
    expect(screen.getByText(/Ce que vous avez écrit reste à vous/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'J’accepte d’être trouvé' }));

    expect(await screen.findByText('Vous êtes dans l’annuaire des expertises.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retirer mon accord' })).toBeVisible();
  });

  it('is taken back with one press, and says why nobody finds one', async () => {
    let now = myExpertise({ consent: GIVEN, claims: [], directoryVisibility: 'NOBODY' });
    answer('get', '/api/v1/me/expertise', () => now);
    answer('delete', CONSENT, () => {
      now = myExpertise();
      return now;
    });
    const { user } = await open('/mon-expertise', session());

    expect(await screen.findByText(/Il manque au moins un sujet/)).toBeVisible();
    expect(screen.getByText(/personne ne peut vous trouver/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retirer mon accord' }));
    expect(await screen.findByRole('button', { name: 'J’accepte d’être trouvé' })).toBeVisible();
  });

  it('is written under the version that was shown', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/me/expertise', () => myExpertise());
    answer('put', CLAIM, ({ body, headers, path }) => {
      sent.push({ body, topic: path.topicId, version: headers.get('If-Match') });
      return myExpertise({ version: 5, claims: [claim({ level: 'EXPERT' })] });
    });
    const { user } = await open('/mon-expertise', session());
    await user.click(await screen.findByRole('button', { name: 'Modifier Conduire un diagnostic' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Expertise' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([
      {
        body: { level: 'EXPERT', sentence: 'Douze diagnostics.' },
        topic: DIAGNOSIS.id,
        version: '"4-0"',
      },
    ]);
  });

  it('names what is missing before anything is sent, and keeps what was typed after a refusal', async () => {
    answer('get', '/api/v1/me/expertise', () => myExpertise());
    answer('put', CLAIM, () => refusal(412, 'stale-version', { currentVersion: 5 }));
    const { user } = await open('/mon-expertise', session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter un sujet' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('link', { name: 'Choisissez un sujet dans la liste.' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));

    await user.click(screen.getByRole('button', { name: 'Modifier Conduire un diagnostic' }));
    const sentence = screen.getByLabelText(/En une phrase/);
    await user.clear(sentence);
    await user.type(sentence, 'Treize.');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('La page n’est plus à jour')).toBeVisible();
    expect(screen.getByLabelText(/En une phrase/)).toHaveValue('Treize.');
  });

  it('is not said twice of one topic, which would replace what was said', async () => {
    answer('get', '/api/v1/me/expertise', () => myExpertise());
    answer('get', '/api/v1/topics', () =>
      pageOf([
        {
          ...DIAGNOSIS,
          altLabels: { fr: [], en: [] },
          broader: null,
          state: 'ACTIVE',
          replacedBy: null,
          updatedAt: '2026-11-20T09:30:00Z',
        },
      ]),
    );
    const { user } = await open('/mon-expertise', session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter un sujet' }));
    await user.type(screen.getByRole('combobox', { name: /Sujet/ }), 'dia');
    await user.click(await screen.findByRole('option'));
    await user.click(screen.getByRole('radio', { name: 'Expertise' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(
      await screen.findByRole('link', { name: /^Vous avez déjà dit ce que vous savez de ce sujet/ }),
    ).toBeVisible();
  });
});
