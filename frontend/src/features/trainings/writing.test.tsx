import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LearnerActivity, TrainingActivity, TrainingVersion } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { session } from '@/testing/fixtures';
import { said } from '@/testing/groupFixtures';
import { open } from '@/testing/render';
import {
  ENROLMENT,
  learnerActivity,
  QUIZ,
  READING,
  trainingEnrolment,
  trainingVersion,
  VERSION,
} from '@/testing/trainingFixtures';

const ADDRESS = `/formations/versions/${VERSION}`;

let version: TrainingVersion;
let sent: { body: unknown; ifMatch: string | null }[];

beforeEach(() => {
  version = trainingVersion();
  sent = [];
  answer('get', '/api/v1/training-versions/{id}', () => version);
  answer('put', '/api/v1/training-versions/{id}/outline', ({ body, headers }) => {
    sent.push({ body, ifMatch: headers.get('If-Match') });
    version = trainingVersion({ version: version.version + 1 });
    return version;
  });
});

describe('the outline of a version', () => {
  it('adds a module and an activity, moves by keyboard, and saves all at once', async () => {
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter un module' }));
    await user.type(screen.getByRole('textbox', { name: 'Titre du module 3' }), 'Évaluer');
    await user.click(screen.getByRole('checkbox', { name: 'Agir avec d’autres' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Type d’activité à ajouter au module 3' }),
      'JOURNAL',
    );
    await user.click(screen.getByRole('button', { name: 'Ajouter l’activité' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Titre de l’activité 1 du module 3' }),
      'Ce que je retiens',
    );
    screen.getByRole('button', { name: 'Monter « Évaluer »' }).focus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByText('« Évaluer » est maintenant en position 2 sur 3.')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(
      await screen.findByRole('link', {
        name: 'Module 2 : « Agir avec d’autres » doit venir avant lui, ou ne plus être demandé.',
      }),
    ).toBeVisible();
    expect(sent).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: 'Agir avec d’autres' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Le programme est enregistré.')).toBeVisible();
    expect(sent[0]?.ifMatch).toBe('"5-0"');
    expect(sent[0]?.body).toMatchObject({
      modules: [
        { key: 'lire' },
        { key: 'evaluer', requires: [], activities: [{ kind: 'JOURNAL', title: 'Ce que je retiens' }] },
        { key: 'agir', requires: ['lire'] },
      ],
    });
  });

  it('removes an activity with its content only once that is confirmed', async () => {
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Modifier Lire un territoire' }));
    await user.click(screen.getByRole('button', { name: /^Supprimer l’activité.*Regarder$/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Supprimer l’activité : Regarder' }));
    await user.click(dialog.getByRole('button', { name: 'Supprimer l’activité' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      modules: [{ activities: [{ id: QUIZ, title: 'Vérifier' }] }, {}],
    });
  });

  it('says what is lacking, with the place to mend it, and asks what changes', async () => {
    version = trainingVersion({
      number: 2,
      lacks: [{ code: 'EMPTY_ACTIVITY', title: 'Vérifier', moduleId: null, activityId: QUIZ }],
    });
    const { user } = await open(ADDRESS, session());

    expect(await screen.findByRole('link', { name: 'L’activité « Vérifier » est vide.' })).toHaveAttribute(
      'href',
      `${ADDRESS}/activites/${QUIZ}`,
    );
    await user.click(await screen.findByRole('button', { name: 'Publier' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publier la version 2' }));
    await user.click(dialog.getByRole('button', { name: 'Publier' }));
    expect(await dialog.findByRole('link', { name: 'Dites ce qui change.' })).toBeVisible();
  });

  it('offers nothing to write once it is published', async () => {
    version = trainingVersion({ state: 'PUBLISHED', actions: [] });
    await open(ADDRESS, session());

    expect(await screen.findByText('Cette version ne change plus')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
  });
});

describe('a quiz as it is written', () => {
  const quiz = (): TrainingActivity => ({
    id: QUIZ,
    version: 4,
    versionId: VERSION,
    moduleId: READING,
    key: 'verifier',
    kind: 'QUIZ',
    title: 'Vérifier',
    minutes: 15,
    required: true,
    body: null,
    renderedBody: null,
    url: null,
    event: null,
    review: null,
    quiz: null,
    writable: true,
  });

  it('wants one right answer, then sends the question as the API takes it', async () => {
    answer('get', '/api/v1/training-activities/{id}', quiz);
    answer('put', '/api/v1/training-activities/{id}', ({ body, headers }) => {
      sent.push({ body, ifMatch: headers.get('If-Match') });
      return quiz();
    });
    const { user } = await open(`${ADDRESS}/activites/${QUIZ}`, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter une question' }));
    await user.type(screen.getByRole('textbox', { name: 'Énoncé de la question 1' }), 'Un EPCI ?');
    await user.type(screen.getByRole('textbox', { name: 'Réponse 1 de la question 1' }), 'Public');
    await user.type(screen.getByRole('textbox', { name: 'Réponse 2 de la question 1' }), 'Privé');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(
      await screen.findByRole('link', { name: 'Question 1 : une réponse, et une seule, est juste.' }),
    ).toBeVisible();

    await user.click(screen.getByRole('checkbox', { name: 'Réponse 2 : juste' }));
    await user.click(screen.getByRole('checkbox', { name: 'Réponse 1 : juste' }));
    expect(screen.getByRole('checkbox', { name: 'Réponse 2 : juste' })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('L’activité est enregistrée.')).toBeVisible();
    expect(sent[0]?.ifMatch).toBe('"4-0"');
    expect(sent[0]?.body).toEqual({
      title: 'Vérifier',
      minutes: 15,
      required: true,
      quiz: {
        attempts: null,
        passMark: 70,
        questions: [
          {
            key: 'question-1',
            kind: 'SINGLE',
            text: 'Un EPCI ?',
            points: 1,
            options: [
              { id: null, text: 'Public', correct: true, feedback: null },
              { id: null, text: 'Privé', correct: false, feedback: null },
            ],
            answer: null,
            tolerance: null,
            unit: null,
            explanation: null,
          },
        ],
      },
    });
  });
});

describe('the journal', () => {
  const STEP = '/api/v1/training-enrolments/{id}/activities/{activityId}';
  const written = (number: number, text: string): LearnerActivity =>
    learnerActivity({
      kind: 'JOURNAL',
      journal: { version: number, text, renderedText: said(text), updatedAt: '2026-11-20T09:30:00Z' },
    });

  it('says that nobody else reads it, and settles what another device saved first', async () => {
    let step = written(1, 'Lundi');
    answer('get', '/api/v1/training-enrolments/{id}', () => trainingEnrolment());
    answer('get', STEP, () => step);
    answer('post', `${STEP}/visit`, () => new Response(null, { status: 204 }));
    answer('put', `${STEP}/journal`, ({ body, headers }) => {
      sent.push({ body, ifMatch: headers.get('If-Match') });
      if (headers.get('If-Match') === '"1-0"') {
        step = written(2, 'Lundi, chez moi');
        return refusal(412, 'stale-version');
      }
      const { text } = body as { text: string };
      return { version: 3, text, renderedText: said(text), updatedAt: '2026-11-20T10:30:00Z' };
    });
    const { user } = await open(`/mes-formations/${ENROLMENT}/${READING}`, session());

    expect(await screen.findByText('Pour vous seul')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Titre' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer ces choix' }));
    expect(await screen.findByText('Votre carnet est enregistré.')).toBeVisible();
    expect(sent).toEqual([
      { body: { text: '## Lundi' }, ifMatch: '"1-0"' },
      { body: { text: '## Lundi' }, ifMatch: '"2-0"' },
    ]);
  });
});
