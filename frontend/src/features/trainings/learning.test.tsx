import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LearnerActivity, TrainingEnrolment } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { nobody, pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import {
  ENROLMENT,
  learnerActivity,
  learnerQuiz,
  QUIZ,
  READING,
  training,
  trainingEnrolment,
  trainingSummary,
  VERSION,
} from '@/testing/trainingFixtures';

const STEP = '/api/v1/training-enrolments/{id}/activities/{activityId}';

let path: TrainingEnrolment;
let step: LearnerActivity;
let visited: string[];

beforeEach(() => {
  path = trainingEnrolment();
  step = learnerActivity();
  visited = [];
  answer('get', '/api/v1/training-enrolments/{id}', () => path);
  answer('get', '/api/v1/trainings/{id}', () => training());
  answer('get', STEP, ({ path: { activityId } }) =>
    activityId === step.id ? step : learnerActivity({ id: String(activityId), title: 'La suite' }),
  );
  answer('post', `${STEP}/visit`, ({ path: { activityId } }) => {
    visited.push(String(activityId));
    return new HttpResponse(null, { status: 204 });
  });
});

describe('the list of trainings', () => {
  it('asks what the address says, and shows how far the reader is', async () => {
    let query = new URLSearchParams();
    answer('get', '/api/v1/trainings', (asked) => {
      query = asked.query;
      return pageOf([trainingSummary({ enrolmentId: ENROLMENT, percent: 40 })]);
    });
    await open('/formations?kind=MOOC&q=territoire', session());

    expect(await screen.findByRole('link', { name: /40 % fait/ })).toHaveAttribute(
      'href',
      `/mes-formations/${ENROLMENT}`,
    );
    expect(query.getAll('kind')).toEqual(['MOOC']);
    expect(query.get('q')).toBe('territoire');
  });
});

describe('the page of a training', () => {
  it('says to a visitor what it is, and to sign in', async () => {
    await open(`/formations/${training().id}`, nobody);

    expect(await screen.findByText('Regarder avant d’agir.')).toBeVisible();
    expect(screen.getByText('Participer à 1 événement de la communauté')).toBeVisible();
    expect(screen.getByText('Pour suivre cette formation, connectez-vous.')).toBeVisible();
  });

  it('tells what changed from version to version', async () => {
    const first = { id: VERSION, number: 1, changeNote: null, publishedAt: '2026-10-01T08:00:00Z' };
    const second = { id: READING, number: 2, changeNote: 'Récrite.', publishedAt: '2026-11-01T08:00:00Z' };
    answer('get', '/api/v1/trainings/{id}', () => training({ versionNumber: 2 }));
    answer('get', '/api/v1/trainings/{id}/versions', () => [
      {
        id: QUIZ,
        number: 3,
        changeNote: 'Pas encore.',
        publishedAt: null,
        state: 'DRAFT' as const,
        learners: 0,
      },
      { ...second, state: 'PUBLISHED' as const, learners: 1 },
      { ...first, state: 'SUPERSEDED' as const, learners: 12 },
    ]);
    await open(`/formations/${training().id}`, session());

    const history = await screen.findByRole('list', { name: 'Historique des versions' });
    expect(within(history).getAllByRole('listitem')).toHaveLength(2);
    expect(within(history).getByText('Récrite.')).toBeVisible();
    expect(within(history).getByText('12 personnes l’ont suivie ou la suivent.')).toBeVisible();
    expect(within(history).getByText('1 personne l’a suivie ou la suit.')).toBeVisible();
  });

  it('keeps what is ticked beforehand on the device alone', async () => {
    const { user } = await open(`/formations/${training().id}`, nobody);

    expect(await screen.findByText('Sinon, allez la voir.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Je connais ma commune.' }));
    expect(screen.queryByText('Sinon, allez la voir.')).toBeNull();
    expect(Object.values(sessionStorage)).toContain('["Je connais ma commune."]');
  });

  it('leads whoever enrols to their path', async () => {
    answer('get', '/api/v1/trainings/{id}', () => training({ actions: ['ENROL'] }));
    answer('post', '/api/v1/trainings/{id}/enrolments', () => path);
    const { user, router } = await open(`/formations/${training().id}`, session());

    await user.click(await screen.findByRole('button', { name: 'Suivre cette formation' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/mes-formations/${ENROLMENT}`));
  });
});

describe('a path', () => {
  it('says what is done, what is closed and why, what is left', async () => {
    await open(`/mes-formations/${ENROLMENT}`, session());

    expect(await screen.findByRole('progressbar', { name: 'Activités obligatoires faites' })).toHaveAttribute(
      'value',
      '50',
    );
    expect(screen.getByText('Terminez d’abord : Lire un territoire')).toBeVisible();
    expect(screen.getByText('1 activité obligatoire sur 2 · encore 1')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Reprendre' })).toHaveAttribute(
      'href',
      `/mes-formations/${ENROLMENT}/${QUIZ}`,
    );
    expect(await screen.findByRole('link', { name: 'Voir les prochains événements' })).toBeVisible();
  });

  it('says plainly that one is done, with the certificate', async () => {
    path = trainingEnrolment({
      state: 'COMPLETED',
      percent: 100,
      completedAt: '2026-11-20T09:30:00Z',
      certificate: {
        code: '0190e4b6-0000-7000-8000-0000000000e8',
        issuedAt: '2026-11-20T09:30:00Z',
        expiresAt: null,
        revokedAt: null,
      },
    });
    await open(`/mes-formations/${ENROLMENT}`, session());

    expect(await screen.findByText('Vous avez terminé')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Télécharger l’attestation (PDF)' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Page de vérification' })).toHaveAttribute(
      'href',
      '/certificats/0190e4b6-0000-7000-8000-0000000000e8',
    );
  });

  it('renews a certificate that ends', async () => {
    const done = {
      state: 'COMPLETED',
      completedAt: '2026-11-20T09:30:00Z',
      certificate: {
        code: '0190e4b6-0000-7000-8000-0000000000e8',
        issuedAt: '2026-11-20T09:30:00Z',
        expiresAt: '2027-01-20T09:30:00Z',
        revokedAt: null,
      },
    } as const;
    path = trainingEnrolment({ ...done, percent: 100, actions: ['LEAVE', 'RENEW'] });
    answer('post', '/api/v1/training-enrolments/{id}/renew', () => {
      path = trainingEnrolment({ ...done, percent: 50, certificateDue: true, actions: ['LEAVE'] });
      return path;
    });
    const { user } = await open(`/mes-formations/${ENROLMENT}`, session());
    await user.click(await screen.findByRole('button', { name: 'Renouveler mon attestation' }));

    expect(await screen.findByText(/vous en êtes à 50/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Renouveler mon attestation' })).toBeNull();
  });

  it('tells of a newer version, and moves on only when asked', async () => {
    path = trainingEnrolment({
      actions: ['LEAVE', 'MOVE'],
      newer: {
        versionId: READING,
        number: 2,
        changeNote: 'Le module 2 est récrit.',
        changedActivities: ['Monter un budget'],
        keptDone: 1,
      },
    });
    answer('post', '/api/v1/training-enrolments/{id}/move', () => {
      path = trainingEnrolment({ version: 4, versionNumber: 2 });
      return path;
    });
    const { user } = await open(`/mes-formations/${ENROLMENT}`, session());

    expect(await screen.findByText('1 activité déjà faite vous reste acquise.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passer à la version 2' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Passer à la version 2' }));
    await user.click(dialog.getByRole('button', { name: 'Passer à la version 2' }));
    expect(await screen.findByText('Vous suivez maintenant la version 2.')).toBeVisible();
    expect(screen.queryByText('La version 2 est parue')).toBeNull();
  });
});

describe('an activity', () => {
  it('notes where one is, and goes on once it is read', async () => {
    answer('post', `${STEP}/done`, () => path);
    const { user, router } = await open(`/mes-formations/${ENROLMENT}/${READING}`, session());

    expect(await screen.findByRole('heading', { level: 1, name: 'Regarder' })).toBeVisible();
    await waitFor(() => expect(visited).toEqual([READING]));
    await user.click(screen.getByRole('button', { name: 'Marquer comme lu et continuer' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/mes-formations/${ENROLMENT}/${QUIZ}`));
  });

  it('says why a closed one is closed', async () => {
    const violations = [{ parameter: 'activityId', code: 'module-locked', message: 'Terminez d’abord.' }];
    answer('get', STEP, () => refusal(422, 'rule-violated', { violations }));
    await open(`/mes-formations/${ENROLMENT}/${READING}`, session());

    expect(await screen.findByText('Cette activité n’est pas encore ouverte')).toBeVisible();
    expect(visited).toEqual([]);
  });

  it('says the real reason of any other refusal', async () => {
    answer('get', STEP, () => refusal(422, 'rule-violated'));
    await open(`/mes-formations/${ENROLMENT}/${READING}`, session());

    expect(await screen.findByText('Le détail du refus.')).toBeVisible();
    expect(screen.queryByText('Cette activité n’est pas encore ouverte')).not.toBeInTheDocument();
  });

  it('gives a video as a link, its transcript under it', async () => {
    step = learnerActivity({ kind: 'VIDEO', url: 'https://videos.example.org/marcher' });
    const { user } = await open(`/mes-formations/${ENROLMENT}/${READING}`, session());

    expect(await screen.findByRole('link', { name: 'Regarder la vidéo' })).toHaveAttribute(
      'href',
      'https://videos.example.org/marcher',
    );
    await user.click(screen.getByText('Transcription'));
    expect(screen.getByText('Marchez une heure.')).toBeVisible();
  });
});

describe('a quiz', () => {
  let sent: unknown[];
  const keys: (string | null)[] = [];

  beforeEach(() => {
    sent = [];
    step = learnerActivity({ id: QUIZ, kind: 'QUIZ', title: 'Vérifier', quiz: learnerQuiz(), nextId: null });
    answer('post', `${STEP}/attempts`, ({ body, headers }) => {
      sent.push(body);
      keys.push(headers.get('Idempotency-Key'));
      return {
        id: READING,
        number: 2,
        points: 2,
        of: 4,
        percent: 50,
        passed: false,
        attemptsLeft: 1,
        questions: [
          {
            key: 'epci',
            right: true,
            points: 1,
            feedback: ['Oui : il a sa fiscalité propre.'],
            explanation: null,
          },
          { key: 'acteurs', right: false, points: 0, feedback: [], explanation: null },
          { key: 'etapes', right: true, points: 1, feedback: [], explanation: null },
          { key: 'communes', right: false, points: 0, feedback: [], explanation: null },
        ],
      };
    });
  });

  const group = (rank: number) =>
    within(screen.getByRole('group', { name: new RegExp(`^Question ${rank} sur 4`) }));

  it('says how many attempts are left before it is answered', async () => {
    await open(`/mes-formations/${ENROLMENT}/${QUIZ}`, session());

    expect(await screen.findByText('4 questions, à réussir à 70 %.')).toBeVisible();
    expect(screen.getByText('Il vous reste 2 essais sur 3.')).toBeVisible();
  });

  it('says what was forgotten, at no cost', async () => {
    const { user } = await open(`/mes-formations/${ENROLMENT}/${QUIZ}`, session());
    await user.click(await screen.findByRole('button', { name: 'Envoyer mes réponses' }));

    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('link', { name: 'Question 1 : répondez.' })).toBeVisible();
    expect(summary.getByRole('link', { name: 'Question 2 : répondez.' })).toBeVisible();
    expect(summary.getByRole('link', { name: 'Question 4 : répondez.' })).toBeVisible();
    await user.click(summary.getByRole('link', { name: 'Question 2 : répondez.' }));
    expect(screen.getByRole('checkbox', { name: 'La commune' })).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('sends every answer, and leads to the result with its feedback', async () => {
    const { user } = await open(`/mes-formations/${ENROLMENT}/${QUIZ}`, session());
    await screen.findByRole('button', { name: 'Envoyer mes réponses' });
    await user.click(group(1).getByRole('radio', { name: 'Un établissement public' }));
    await user.click(group(2).getByRole('checkbox', { name: 'Les habitants' }));
    await user.click(group(3).getByRole('button', { name: /Descendre.*Agir|Agir.*descendre/i }));
    await user.type(group(4).getByRole('textbox', { name: 'Votre réponse, en milliers' }), '34,9');
    await user.click(screen.getByRole('button', { name: 'Envoyer mes réponses' }));

    expect(await screen.findByText('Pas encore : 50 %')).toBeVisible();
    expect(sent).toEqual([
      {
        answers: [
          { key: 'epci', options: ['aaaaaaaa'] },
          { key: 'acteurs', options: ['dddddddd'] },
          { key: 'etapes', options: ['ffffffff', 'eeeeeeee'] },
          { key: 'communes', number: '34.9' },
        ],
      },
    ]);
    expect(document.activeElement).toHaveTextContent('Pas encore : 50 %');
    expect(screen.getByText('Oui : il a sa fiscalité propre.')).toBeVisible();
    expect(screen.getByText('Votre réponse : Regarder → Agir')).toBeVisible();
    expect(screen.getByText('Il vous reste 1 essai sur 3.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(await screen.findByRole('button', { name: 'Envoyer mes réponses' })).toBeVisible();
    expect(keys[0]).toBeTruthy();
  });

  it('is not offered once the attempts are used', async () => {
    step = learnerActivity({
      id: QUIZ,
      kind: 'QUIZ',
      title: 'Vérifier',
      quiz: learnerQuiz({ attemptsMade: 3 }),
    });
    await open(`/mes-formations/${ENROLMENT}/${QUIZ}`, session());

    expect(await screen.findByText('Vous avez fait vos 3 essais.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Envoyer mes réponses' })).toBeNull();
  });
});
