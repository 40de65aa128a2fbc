import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionKept } from '@/api/kept';
import type { LearnerActivity } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { cacheStorage } from '@/testing/caches';
import { nobody, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import {
  ENROLMENT,
  learnerActivity,
  learnerQuiz,
  QUIZ,
  READING,
  trainingEnrolment,
} from '@/testing/trainingFixtures';

const PATH = '/api/v1/training-enrolments/{id}';
const STEP = `${PATH}/activities/{activityId}`;
const page = `/mes-formations/${ENROLMENT}/${READING}`;

let away: boolean;
let told: string[];
let activity: LearnerActivity;

function connection(there: boolean): void {
  away = !there;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(there);
  act(() => void globalThis.dispatchEvent(new Event(there ? 'online' : 'offline')));
}

beforeEach(async () => {
  vi.stubGlobal('caches', cacheStorage());
  await sessionKept(() => Promise.resolve(session()));
  away = false;
  told = [];
  activity = learnerActivity({ id: READING, state: 'OPEN', doneAt: null });
  answer('get', PATH, () => (away ? HttpResponse.error() : trainingEnrolment()));
  answer('get', STEP, ({ path: { activityId } }) => {
    if (away) return HttpResponse.error();
    return activityId === READING ? activity : learnerActivity({ id: String(activityId), title: 'La suite' });
  });
  answer('post', `${STEP}/visit`, () =>
    away ? HttpResponse.error() : new HttpResponse(null, { status: 204 }),
  );
  answer('post', `${STEP}/done`, ({ path: { activityId } }) => {
    if (away) return HttpResponse.error();
    told.push(String(activityId));
    return trainingEnrolment();
  });
});

afterEach(async () => {
  connection(true);
  await sessionKept(() => Promise.resolve(nobody));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a training without a connection', () => {
  it('is read from what this device kept, in a page that begins anew', async () => {
    await open(page, session());
    await screen.findByRole('button', { name: 'Marquer comme lu et continuer' });
    cleanup();
    connection(false);
    await open(page, session());

    expect(await screen.findByText(/vous lisez ce que cet appareil a gardé/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: activity.title })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Marquer comme lu et continuer' })).toBeVisible();
  });

  it('says what was read once the connection is back, once', async () => {
    activity = { ...activity, nextId: QUIZ };
    const { user, router } = await open(page, session());
    const read = await screen.findByRole('button', { name: 'Marquer comme lu et continuer' });
    await screen.findByRole('link', { name: 'Suivante' });
    await waitFor(async () => expect(await caches.keys()).not.toEqual([]));
    connection(false);
    await user.click(read);

    await waitFor(() => expect(router.state.location.pathname).toBe(`/mes-formations/${ENROLMENT}/${QUIZ}`));
    expect(await screen.findByText(/1 activité faite sur cet appareil sera envoyée/)).toBeVisible();
    expect(told).toEqual([]);

    connection(true);
    expect(await screen.findByText('Ce que vous avez fait hors connexion est enregistré.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/sera envoyée/)).toBeNull());
    expect(told).toEqual([READING]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('essaim.progress'))).toEqual([]);
  });

  it('does not keep telling what the server refuses', async () => {
    const { person } = session();
    const place = { enrolmentId: ENROLMENT, activityId: READING };
    localStorage.setItem(`essaim.progress.${person?.id}`, JSON.stringify([place]));
    answer('post', `${STEP}/done`, () => refusal(422, 'rule-violated'));
    await open(page, session());

    expect(await screen.findByText(/n’a pas pu être enregistrée/)).toBeVisible();
    expect(localStorage.getItem(`essaim.progress.${person?.id}`)).toBeNull();
  });

  it('never sends what another account noted', async () => {
    const place = { enrolmentId: ENROLMENT, activityId: READING };
    localStorage.setItem('essaim.progress.somebody-else', JSON.stringify([place]));
    await open(page, session());
    await screen.findByRole('button', { name: 'Marquer comme lu et continuer' });

    expect(screen.queryByText(/sera envoyée/)).toBeNull();
    expect(told).toEqual([]);
  });

  it('keeps no quiz, and says that it needs the connection', async () => {
    activity = { ...activity, kind: 'QUIZ', quiz: learnerQuiz() };
    await open(page, session());
    await screen.findByRole('button', { name: 'Envoyer mes réponses' });
    cleanup();
    connection(false);
    await open(page, session());

    expect(await screen.findByText(/Cette activité demande une connexion/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Envoyer mes réponses' })).toBeNull();
  });
});
