import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Training, TrainingSession } from '@/api/types';
import { answer } from '@/testing/api';
import { pageOf, session as signedIn } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { training } from '@/testing/trainingFixtures';
import { EMPTY_SESSION, sessionDraft, valuesOfSession } from './sessionForm';

const ID = '0190e4b6-0000-7000-8000-0000000000f1';

function spring(change: Partial<TrainingSession> = {}): TrainingSession {
  const { id, content } = training();
  return {
    id: ID,
    version: 2,
    training: { id, name: content.title },
    state: 'OPEN',
    title: 'Session de printemps',
    startsOn: '2027-03-01',
    endsOn: '2027-03-28',
    joinUntil: '2027-03-07',
    capacity: 3,
    taken: 2,
    waiting: 0,
    tutors: [{ id: '1', displayName: 'Lina Petit' }],
    reason: null,
    place: null,
    demo: false,
    createdAt: '2026-11-22T09:30:00Z',
    updatedAt: '2026-11-22T09:30:00Z',
    actions: ['JOIN'],
    ...change,
  };
}

describe('the sessions of a training', () => {
  let shown: TrainingSession;
  let of: Training;

  beforeEach(() => {
    shown = spring();
    of = training();
    answer('get', '/api/v1/trainings/{id}', () => of);
    answer('get', '/api/v1/trainings/{id}/sessions', () => pageOf([shown]));
    answer('get', '/api/v1/training-sessions/{id}', () => shown);
  });

  it('are listed on its page with the seats that are left', async () => {
    await open(`/formations/${of.id}`, signedIn());

    const table = await screen.findByRole('table', { name: 'Sessions' });
    expect(within(table).getByRole('link', { name: 'Session de printemps' })).toHaveAttribute(
      'href',
      `/formations/sessions/${ID}`,
    );
    expect(within(table).getByText('1 place libre sur 3')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nouvelle session' })).not.toBeInTheDocument();
  });

  it('are planned by those who write it', async () => {
    of = training({ actions: ['UPDATE'] });
    await open(`/formations/${of.id}`, signedIn());

    expect(await screen.findByRole('link', { name: 'Nouvelle session' })).toBeVisible();
  });

  it('give a seat, or a place on the waiting list, and take it back', async () => {
    answer('post', '/api/v1/training-sessions/{id}/places', () => {
      shown = spring({ taken: 3, waiting: 1, place: 'WAITING', actions: ['LEAVE'] });
      return shown;
    });
    answer('post', '/api/v1/training-sessions/{id}/places/leave', () => {
      shown = spring({ taken: 3 });
      return shown;
    });
    const { user } = await open(`/formations/sessions/${ID}`, signedIn());

    await user.click(await screen.findByRole('button', { name: 'Prendre une place' }));
    expect(await screen.findByText('Vous attendez une place')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Quitter la session' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Quitter la session' }));

    expect(await screen.findByRole('button', { name: 'Rejoindre la liste d’attente' })).toBeVisible();
    expect(screen.queryByText('Personnes de la session')).not.toBeInTheDocument();
  });

  it('show their people to tutors', async () => {
    shown = spring({ actions: ['READ_LEARNERS'] });
    answer('get', '/api/v1/training-sessions/{id}/places', () =>
      pageOf([
        {
          id: '9',
          person: { id: '2', displayName: 'Malo Garnier' },
          state: 'SEATED' as const,
          percent: 40,
          lastSeenAt: '2026-11-22T09:30:00Z',
          joinedAt: '2026-11-20T09:30:00Z',
        },
      ]),
    );
    await open(`/formations/sessions/${ID}`, signedIn());

    const table = await screen.findByRole('table', { name: 'Personnes de la session' });
    expect(within(table).getByText('A une place')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Travaux à relire' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Annuler la session' })).not.toBeInTheDocument();
  });

  it('say why they do not take place', async () => {
    shown = spring({ state: 'CANCELLED', reason: 'Trop peu d’inscrits.', taken: 0, actions: [] });
    await open(`/formations/sessions/${ID}`, signedIn());

    expect(await screen.findByText('Trop peu d’inscrits.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Prendre une place' })).not.toBeInTheDocument();
  });
});

describe('the form of a session', () => {
  it('keeps what a session says', () => {
    expect(sessionDraft(valuesOfSession(spring()))).toEqual({
      title: 'Session de printemps',
      startsOn: '2027-03-01',
      endsOn: '2027-03-28',
      joinUntil: '2027-03-07',
      capacity: 3,
      tutorIds: ['1'],
    });
  });

  it('leaves out what is not limited', () => {
    const draft = sessionDraft({ ...EMPTY_SESSION, title: ' Été ' });
    expect(draft).toMatchObject({ title: 'Été', tutorIds: [] });
    expect(draft.capacity ?? null).toBeNull();
  });
});
