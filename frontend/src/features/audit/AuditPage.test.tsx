import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { auditEntry, pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { changesBetween } from './changes';
import { actionWords } from './words';

describe('the audit trail', () => {
  it('asks for whole days, the last one included, and narrows to one actor', async () => {
    const asked: URLSearchParams[] = [];
    answer('get', '/api/v1/audit-entries', ({ query }) => {
      asked.push(query);
      return pageOf([auditEntry()]);
    });
    const { user, router } = await open(
      '/administration/journal?from=2026-11-01&to=2026-11-02',
      session(['READ_AUDIT']),
    );
    await screen.findByText(/Territoire\s: modification/);
    expect(asked[0]?.get('to')).toBe(new Date('2026-11-03T00:00:00').toISOString());

    await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'Sacha Leroy' }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ actorId: auditEntry().actor.id }),
    );
  });

  it('is for those the session allows', async () => {
    await open('/administration/journal', session());
    expect(screen.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });

  it.each([
    ['PERSON_LINKED', 'Personne : première connexion'],
    ['PROGRAMME_ENROLMENT_SELECTED', 'Inscription : sélection'],
    ['MEMBERSHIP_REQUEST_REFUSED', 'Demande d’entrée : refus'],
    ['MEMBERSHIP_ROLE_CHANGED', 'Adhésion à une communauté : changement de rôle'],
    ['TOPIC_SCHEME_UPDATED', 'Vocabulaire : modification'],
    ['TOPIC_MERGED', 'Sujet : fusion'],
    ['EXPERTISE_PROFILE_CONSENT_WITHDRAWN', 'Expertise : accord retiré'],
    ['PERSON_EXPLODED', 'PERSON_EXPLODED'],
  ])('has words for %s', (action, words) => {
    expect(actionWords(action).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('tells what changed, and only that', () => {
    const before = { name: 'Amiens', kind: 'COMMUNE', lead: { id: '1', name: 'Ville' } };
    const after = {
      name: 'Amiens',
      kind: 'COMMUNE',
      lead: { id: '2', name: 'Métropole' },
      website: 'https://a.fr',
    };
    expect(changesBetween(before, after)).toEqual([
      { member: 'lead', before: 'Ville', after: 'Métropole' },
      { member: 'website', before: null, after: 'https://a.fr' },
    ]);
  });
});
