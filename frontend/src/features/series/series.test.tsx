import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventSeries, SeriesSlot } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { nobody, pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { series, seriesSummary, slot } from '@/testing/seriesFixtures';

const ADDRESS = `/series/${series().id}`;
const SUMMER = slot('2030-10-21', 10);
const WINTER = slot('2030-10-28', 11);
const ARMISTICE = slot('2030-11-11', 11, {
  state: 'SKIPPED',
  holiday: true,
  reason: 'Armistice de 1918',
  times: [],
});
const TAKEN = slot('2030-11-18', 11, {
  state: 'TAKEN',
  event: {
    id: '0190e4b6-0000-7000-8000-000000000081',
    title: 'Sans estrade',
    state: 'PUBLISHED',
    format: 'FLASH',
    startsAt: '2030-11-18T11:00:00Z',
    endsAt: '2030-11-18T11:30:00Z',
  },
  proposal: {
    contributionId: '0190e4b6-0000-7000-8000-000000000082',
    title: 'Sans estrade',
    person: { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' },
  },
});

const tahiti = () => {
  const who = session();
  return { ...who, person: who.person && { ...who.person, timeZone: 'Pacific/Tahiti' } };
};

let now: EventSeries;
let slots: SeriesSlot[];
let asked: { path: string; body: unknown; version: string | null }[];

beforeEach(() => {
  now = series();
  slots = [SUMMER, WINTER, ARMISTICE, TAKEN];
  asked = [];
  answer('get', '/api/v1/event-series/{id}', () => now);
  answer('get', '/api/v1/event-series/{id}/slots', () => ({ slots }));
});

/** The line of a day in the list of dates. */
async function line(day: string) {
  const table = await screen.findByRole('table', { name: 'Dates, une par ligne' });
  return within(within(table).getByRole('row', { name: new RegExp(day) }));
}

describe('the list of series', () => {
  it('asks what the address says, and shows where a date is free', async () => {
    let query = new URLSearchParams();
    answer('get', '/api/v1/event-series', (request) => {
      query = request.query;
      return pageOf([seriesSummary({ subscribed: true })]);
    });
    await open('/series?state=PUBLISHED&sort=title', session());
    const row = within(await screen.findByRole('row', { name: /Lundis de la CAIT/ }));
    expect(row.getByText('toutes les dates')).toBeVisible();
    expect(row.getByText('7')).toBeVisible();
    expect(query.getAll('state')).toEqual(['PUBLISHED']);
    expect(query.get('sort')).toBe('title');
    expect(screen.queryByRole('link', { name: 'Préparer une série' })).toBeNull();
  });
});

describe('series that are over', () => {
  it('are told apart from those that go on', async () => {
    answer('get', '/api/v1/event-series', () =>
      pageOf([
        seriesSummary(),
        seriesSummary({
          id: '0190e4b6-0000-7000-8000-000000000089',
          title: 'Lundis de 2020',
          startsOn: '2020-09-07',
          endsOn: '2021-06-28',
          nextDay: null,
        }),
      ]),
    );
    await open('/series', session());
    const over = within(await screen.findByRole('row', { name: /Lundis de 2020/ }));
    expect(over.getByText('terminée')).toBeVisible();
    expect(screen.getAllByText('terminée')).toHaveLength(1);
  });
});

describe('a series', () => {
  it('says its rule in words, and keeps noon at noon when the clocks change', async () => {
    await open(ADDRESS, session());
    expect(await screen.findByText('Chaque lundi')).toBeVisible();
    expect((await line('21 octobre')).getByText(/^12:00–12:30/)).toBeVisible();
    expect((await line('28 octobre')).getByText(/^12:00–12:30/)).toBeVisible();
    expect(screen.queryByText(/chez vous/)).toBeNull();
  });

  it('tells the reader’s own time and day where they differ', async () => {
    await open(ADDRESS, tahiti());
    expect((await line('21 octobre')).getByText('chez vous : 21 oct. 2030, 00:00')).toBeVisible();
    expect((await line('28 octobre')).getByText('chez vous : 28 oct. 2030, 01:00')).toBeVisible();
  });

  it('names the holiday of a date that is none, and who comes with what where one is taken', async () => {
    await open(ADDRESS, session());
    const holiday = await line('11 novembre');
    expect(holiday.getByText('jour férié')).toBeVisible();
    expect(holiday.getByText('Armistice de 1918')).toBeVisible();
    expect(holiday.queryByText(/12:00/)).toBeNull();
    const taken = await line('18 novembre');
    expect(taken.getByRole('link', { name: 'Sans estrade' })).toBeVisible();
    expect(taken.getByText('proposé par Malo Garnier')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'lundi 11 novembre : jour férié, Armistice de 1918' }),
    ).toBeVisible();
  });

  it('offers a visitor nothing but to sign in', async () => {
    await open(ADDRESS, nobody);
    expect(await screen.findByText(/^Connectez-vous pour venir à toutes les dates/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Venir à toutes les dates' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Choisir cette date/ })).toBeNull();
  });
});

describe('a free date', () => {
  beforeEach(() => {
    slots = [{ ...SUMMER, actions: ['CLAIM'] }];
    answer('post', '/api/v1/series-slots/{id}/claim', ({ path, body, headers }) => {
      asked.push({ path: String(path.id), body, version: headers.get('If-Match') });
      return { ...TAKEN, id: SUMMER.id };
    });
  });

  const flashes = (items: { id: string; title: string }[]) =>
    answer('get', '/api/v1/me/contributions', () => Response.json(pageOf(items)));

  it('needs a topic that was accepted, and leads to proposing one', async () => {
    flashes([]);
    const { user } = await open(ADDRESS, session());
    await user.click((await line('21 octobre')).getByRole('button', { name: /^Choisir cette date/ }));
    expect(await screen.findByText(/il vous faut un sujet de flash/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Proposer un sujet' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/communautes\/.+\/contributions\/nouvelle$/),
    );
  });

  it('is taken by one of one’s own topics', async () => {
    flashes([{ id: '0190e4b6-0000-7000-8000-000000000082', title: 'Sans estrade' }]);
    const { user } = await open(ADDRESS, session());
    await user.click((await line('21 octobre')).getByRole('button', { name: /^Choisir cette date/ }));
    await user.click(await screen.findByRole('button', { name: 'Prendre cette date' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toMatchObject([
      { path: SUMMER.id, body: { contributionId: '0190e4b6-0000-7000-8000-000000000082' } },
    ]);
  });

  it('that somebody took a moment before is told, and the board read again', async () => {
    flashes([{ id: '0190e4b6-0000-7000-8000-000000000082', title: 'Sans estrade' }]);
    answer('post', '/api/v1/series-slots/{id}/claim', () => {
      slots = [{ ...TAKEN, id: SUMMER.id, day: SUMMER.day }];
      return refusal(409, 'slot-taken');
    });
    const { user } = await open(ADDRESS, session());
    await user.click((await line('21 octobre')).getByRole('button', { name: /^Choisir cette date/ }));
    await user.click(await screen.findByRole('button', { name: 'Prendre cette date' }));
    expect(await screen.findByText('Le détail du refus.')).toBeVisible();
    expect((await screen.findAllByRole('link', { name: 'Sans estrade' })).length).toBeGreaterThan(0);
  });
});

describe('coming to a series', () => {
  it('is said once for all dates', async () => {
    now = series({ actions: ['SUBSCRIBE'] });
    answer('put', '/api/v1/event-series/{id}/subscription', () => {
      now = series({ subscribed: true, actions: ['UNSUBSCRIBE'] });
      return now;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Venir à toutes les dates' }));
    expect(await screen.findByRole('button', { name: 'Ne plus venir à toutes les dates' })).toBeVisible();
  });

  it('may decline a date that is still free, instead of taking it', async () => {
    now = series({ subscribed: true, actions: ['UNSUBSCRIBE', 'CLAIM'] });
    slots = [{ ...SUMMER, actions: ['CLAIM', 'DECLINE'] }];
    answer('post', '/api/v1/series-slots/{id}/decline', () => {
      slots = [{ ...SUMMER, declined: true, actions: ['CLAIM', 'REJOIN'] }];
      return slots[0] as SeriesSlot;
    });
    const { user } = await open(ADDRESS, session());
    await user.click((await line('21 octobre')).getByRole('button', { name: /^Choisir cette date/ }));
    await user.click(await screen.findByRole('button', { name: 'Décliner cette date' }));
    expect(await screen.findByText('Vous ne venez pas')).toBeVisible();
  });

  it('leaves one date out, and takes it back', async () => {
    now = series({ subscribed: true, actions: ['UNSUBSCRIBE'] });
    slots = [{ ...TAKEN, registration: 'CONFIRMED', actions: ['DECLINE'] }];
    answer('post', '/api/v1/series-slots/{id}/decline', () => {
      slots = [{ ...TAKEN, declined: true, actions: ['REJOIN'] }];
      return slots[0] as SeriesSlot;
    });
    const { user } = await open(ADDRESS, session());
    await user.click((await line('18 novembre')).getByRole('button', { name: /^Ouvrir/ }));
    await user.click(await screen.findByRole('button', { name: 'Décliner cette date' }));
    expect(await screen.findByText('Vous ne venez pas')).toBeVisible();
    await user.click((await line('18 novembre')).getByRole('button', { name: /^Ouvrir/ }));
    expect(await screen.findByRole('button', { name: 'Venir finalement' })).toBeVisible();
  });
});

describe('whoever holds a series', () => {
  it('skips a date with a reason, of the version that was read', async () => {
    now = series({ actions: ['UPDATE', 'ADD_SLOT', 'PLAN'] });
    slots = [{ ...SUMMER, actions: ['PLAN', 'SET_KIND', 'SKIP', 'MOVE'] }];
    answer('post', '/api/v1/series-slots/{id}/skip', ({ path, body, headers }) => {
      asked.push({ path: String(path.id), body, version: headers.get('If-Match') });
      return { ...SUMMER, state: 'SKIPPED' as const, reason: 'Séminaire' };
    });
    const { user } = await open(ADDRESS, session());
    await user.click((await line('21 octobre')).getByRole('button', { name: /^Ouvrir/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Sauter cette date' }));
    await user.click(dialog.getByRole('button', { name: 'Sauter cette date' }));
    expect(asked).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: /^Motif/ }), 'Séminaire');
    await user.click(dialog.getByRole('button', { name: 'Sauter cette date' }));
    await waitFor(() =>
      expect(asked).toEqual([{ path: SUMMER.id, body: { reason: 'Séminaire' }, version: '"2-0"' }]),
    );
  });

  it('is nobody else: the form is not shown to those who may not write', async () => {
    await open(`${ADDRESS}/modifier`, session());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Modifier la série');
    expect(screen.queryByLabelText('Titre')).toBeNull();
  });

  it('loses nothing typed when somebody saved first', async () => {
    now = series({ actions: ['UPDATE'] });
    const bodies: unknown[] = [];
    answer('put', '/api/v1/event-series/{id}', ({ body }) => {
      bodies.push(body);
      if (bodies.length > 1) return now;
      now = series({ actions: ['UPDATE'], version: now.version + 1, summary: 'Le midi, sans inscription.' });
      return refusal(412, 'stale-version', { currentVersion: now.version });
    });
    const { user } = await open(`${ADDRESS}/modifier`, session());
    const title = await screen.findByLabelText('Titre');
    await user.clear(title);
    await user.type(title, 'Les lundis de l’ingénierie');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const table = within(await screen.findByRole('table', { name: 'Champs qui diffèrent' }));
    expect(table.getByRole('row', { name: /Titre/ })).toHaveTextContent('Les lundis de l’ingénierie');
    await user.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[1]).toMatchObject({
      title: 'Les lundis de l’ingénierie',
      summary: 'Le midi, sans inscription.',
    });
  });
});
