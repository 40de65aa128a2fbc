import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newcomer, Onboarding } from '@/api/types';
import { answer } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = `/communautes/${CAIT.id}`;

function onboarding(change: Partial<Onboarding> = {}): Onboarding {
  return {
    joinedOn: '2026-11-22',
    training: {
      trainingId: '0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e',
      title: 'Pratiquer',
      enrolmentId: '0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f',
      percent: 40,
      completedAt: null,
    },
    firstMeetingAt: null,
    firstContributionAt: null,
    nextSession: null,
    ...change,
  };
}

describe('the way into a community', () => {
  let steps: Onboarding;

  beforeEach(() => {
    steps = onboarding();
    answer('get', '/api/v1/communities/{id}/onboarding', () => steps);
    answer('get', '/api/v1/trainings', () => pageOf([]));
  });

  const asMember = () =>
    answer('get', '/api/v1/communities/{id}', () =>
      community({ my: { ...community().my, membershipId: '1', role: 'MEMBER', state: 'ACTIVE' } }),
    );

  it('tells members which steps they have taken, and where to go on', async () => {
    asMember();
    await open(ADDRESS, session());

    expect(await screen.findByRole('heading', { name: 'Votre chemin d’entrée' })).toBeVisible();
    expect(screen.getByText('Suivre la formation « Pratiquer »')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Continuer : 40 % fait' })).toHaveAttribute(
      'href',
      '/mes-formations/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f',
    );
    expect(screen.getByRole('link', { name: 'Proposer une contribution' })).toBeVisible();
  });

  it('says nothing more once every step is taken', async () => {
    steps = onboarding({
      training: null,
      firstMeetingAt: '2026-11-23T11:00:00Z',
      firstContributionAt: '2026-11-24T11:00:00Z',
    });
    asMember();
    await open(ADDRESS, session());

    expect(await screen.findByRole('heading', { level: 1, name: CAIT.name })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Votre chemin d’entrée' })).not.toBeInTheDocument();
  });

  it('shows facilitators who is where', async () => {
    const newcomer: Newcomer = {
      id: '1',
      person: { id: '2', displayName: 'Malo Garnier' },
      joinedOn: '2026-11-22',
      trainingPercent: 66,
      trainingCompletedAt: null,
      firstMeetingAt: null,
      firstContributionAt: null,
    };
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['READ_BOARD'] }));
    answer('get', '/api/v1/communities/{id}/newcomers', () => pageOf([newcomer]));
    await open(`${ADDRESS}/arrivees`, session());

    expect(await screen.findByRole('row', { name: /Malo Garnier/ })).toHaveTextContent('66 % fait');
  });
});
