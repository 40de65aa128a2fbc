import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendanceList, PresenceMark } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { server } from '@/testing/server';

const EVENT = event({ actions: ['READ_REGISTRATIONS'] });
const ADDRESS = `/evenements/${EVENT.id}/presences`;
const MALO = '0190e4b6-0000-7000-8000-0000000000b1';
const LINA = '0190e4b6-0000-7000-8000-0000000000b2';

function attendee(registrationId: string, displayName: string): AttendanceList['people'][number] {
  return {
    registrationId,
    code: `0000-${registrationId.slice(-4).toUpperCase()}`,
    person: { id: registrationId, displayName },
    organisation: null,
    presence: 'UNKNOWN',
    at: null,
    certified: false,
  };
}

function list(marks: readonly PresenceMark[] = []): AttendanceList {
  const people = [attendee(LINA, 'Lina Émond'), attendee(MALO, 'Malo Garnier')].map((one) => {
    const mark = marks.find(({ registrationId }) => registrationId === one.registrationId);
    return mark ? { ...one, presence: mark.presence, at: mark.at } : one;
  });
  return {
    opensAt: '2026-12-07T01:00:00Z',
    open: true,
    seated: 2,
    present: 0,
    absent: 0,
    complete: true,
    people,
  };
}

describe('the list at the door', () => {
  beforeEach(() => localStorage.clear());

  it('finds people without accents and notes who came', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    answer('post', '/api/v1/events/{id}/attendance', ({ body }) => {
      const { marks } = body as { marks: PresenceMark[] };
      sent.push(marks.map(({ registrationId, presence }) => [registrationId, presence]));
      return list(marks);
    });
    const { user } = await open(ADDRESS, session());
    await user.type(await screen.findByLabelText(/Chercher une personne/), 'emond');
    expect(screen.queryByText('Malo Garnier')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Présent.*Lina Émond$/ }));

    expect(await screen.findByRole('button', { name: /^Revenir en arrière.*Lina Émond$/ })).toBeVisible();
    await waitFor(() => expect(sent).toEqual([[[LINA, 'PRESENT']]]));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('keeps what is noted without a connection, counts it, and sends it when the connection is back', async () => {
    let away = true;
    const sent: string[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    server.use(
      http.post('*/api/v1/events/:id/attendance', async ({ request }) => {
        if (away) return HttpResponse.error();
        const { marks } = (await request.json()) as { marks: PresenceMark[] };
        sent.push(...marks.map(({ presence }) => presence));
        return HttpResponse.json(list(marks));
      }),
    );
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Présent.*Malo Garnier$/ }));
    expect(await screen.findByText(/1 présence à envoyer/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();

    away = false;
    globalThis.dispatchEvent(new Event('online'));
    await waitFor(() => expect(sent).toEqual(['PRESENT']));
    await waitFor(() => expect(screen.queryByText(/à envoyer/)).not.toBeInTheDocument());
  });

  it('loses none of the other notes when one is refused', async () => {
    let away = true;
    const sent: string[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    server.use(
      http.post('*/api/v1/events/:id/attendance', async ({ request }) => {
        if (away) return HttpResponse.error();
        const { marks } = (await request.json()) as { marks: PresenceMark[] };
        const gone = marks.findIndex(({ registrationId }) => registrationId === LINA);
        if (gone >= 0) {
          const violation = {
            pointer: `/marks/${gone}/registrationId`,
            code: 'unknown',
            message: 'Inconnue.',
          };
          return refusal(422, 'unknown-reference', { violations: [violation] });
        }
        sent.push(...marks.map(({ registrationId }) => registrationId));
        return HttpResponse.json(list(marks));
      }),
    );
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Présent.*Lina Émond$/ }));
    await user.click(screen.getByRole('button', { name: /^Présent.*Malo Garnier$/ }));
    expect(await screen.findByText(/2 présences à envoyer/)).toBeVisible();

    away = false;
    globalThis.dispatchEvent(new Event('online'));
    await waitFor(() => expect(sent).toEqual([MALO]));
    expect(screen.getByRole('alert')).toBeVisible();
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('says what the server refuses and does not send it for ever', async () => {
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    answer('post', '/api/v1/events/{id}/attendance', () => refusal(422, 'rule-violated'));
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Absent.*Malo Garnier$/ }));

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(within(screen.getByRole('main')).queryByText(/à envoyer/)).not.toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });

  it('notes who shows a code, once however often, and says whose door another code is for', async () => {
    const sent: string[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    answer('post', '/api/v1/events/{id}/attendance', ({ body }) => {
      const { marks } = body as { marks: PresenceMark[] };
      sent.push(...marks.map(({ registrationId }) => registrationId));
      return list(marks);
    });
    const { user } = await open(ADDRESS, session());
    const show = async (code: string) => {
      await user.clear(await screen.findByLabelText('Code court du billet'));
      await user.type(screen.getByLabelText('Code court du billet'), code);
      await user.click(screen.getByRole('button', { name: 'Noter la présence' }));
    };
    await show('0000 00b1');
    expect(await screen.findByText('Malo Garnier : présence notée.')).toBeVisible();
    await waitFor(() => expect(sent).toEqual([MALO]));
    await show(`https://essaim.example.org/evenements/${EVENT.id}/presences#${MALO}`);
    expect(await screen.findByText('Malo Garnier : présence déjà notée.')).toBeVisible();
    await show(`https://essaim.example.org/evenements/${LINA}/presences#${MALO}`);
    expect(await screen.findByText('Ce billet est celui d’un autre événement.')).toBeVisible();
    await show('FFFF-FFFF');
    expect(await screen.findByText('Personne sur cette liste n’a ce code.')).toBeVisible();
    expect(sent).toEqual([MALO]);
  });

  it('says what would become of the lines of a file before anything is noted', async () => {
    const runs: (string | null)[] = [];
    answer('get', '/api/v1/events/{id}', () => EVENT);
    answer('get', '/api/v1/events/{id}/attendance', () => list());
    server.use(
      http.post('*/api/v1/events/:id/attendance/import', ({ request }) => {
        const { searchParams } = new URL(request.url);
        runs.push(`${searchParams.get('dryRun')} ${searchParams.get('minimumMinutes')}`);
        return HttpResponse.json({
          dryRun: searchParams.get('dryRun') === 'true',
          present: 1,
          doubtful: 1,
          unknown: 0,
          lines: [
            { line: 2, text: 'Malo', person: 'Malo Garnier', minutes: 40, outcome: 'PRESENT' },
            { line: 3, text: 'Lina', person: 'Lina Émond', minutes: 4, outcome: 'TOO_SHORT' },
          ],
        });
      }),
    );
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Importer les présences' }));
    const file = new File(['email;join;leave'], 'visio.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('Fichier de l’outil de visioconférence'), file);
    await user.clear(screen.getByLabelText('Durée minimale, en minutes'));
    await user.type(screen.getByLabelText('Durée minimale, en minutes'), '20');
    await user.click(screen.getByRole('button', { name: 'Vérifier' }));
    expect(await screen.findByText('Trop court')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Noter 1 présence' }));

    await waitFor(() => expect(runs).toEqual(['true 20', 'false 20']));
  });
});
