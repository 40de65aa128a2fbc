import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '@/api/types';
import { answer } from '@/testing/api';
import { agendaItem, event, eventSummary } from '@/testing/eventFixtures';
import { nobody, pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = `/evenements/${event().id}`;

const tahiti = () => {
  const who = session();
  return { ...who, person: who.person && { ...who.person, timeZone: 'Pacific/Tahiti' } };
};

describe('the directory of events', () => {
  it('asks for those to come, with what the address says and the contract knows', async () => {
    let asked = new URLSearchParams();
    answer('get', '/api/v1/events', ({ query }) => {
      asked = query;
      return pageOf([eventSummary()]);
    });
    await open('/evenements?format=SEMINAR&mode=PARTOUT&wheelchair=true', session());
    expect(await screen.findByRole('link', { name: 'Rencontre nationale' })).toBeVisible();
    expect(asked.getAll('format')).toEqual(['SEMINAR']);
    expect(asked.getAll('mode')).toEqual([]);
    expect(asked.getAll('wheelchair')).toEqual(['YES']);
    expect(Number.isNaN(Date.parse(asked.get('from') ?? ''))).toBe(false);
  });

  it('shows a month on the days of the reader, moved through by arrows', async () => {
    answer('get', '/api/v1/events', () =>
      pageOf([
        eventSummary({
          mode: 'ONLINE',
          startsAt: '2026-12-07T09:00:00Z',
          endsAt: '2026-12-07T10:00:00Z',
        }),
      ]),
    );
    const { user, router } = await open('/evenements?view=month&day=2026-12-07', tahiti());
    const sunday = await screen.findByRole('link', { name: 'dimanche 6 décembre, 1 événement' });
    const cell = within(sunday.closest('td') as HTMLElement);
    expect(cell.getByText('23:00')).toBeVisible();
    expect(cell.getByText(/10:00 sur place \(Métropole \(Paris\)\)/)).toBeVisible();
    expect(cell.getByText('Hors de 7 h – 22 h')).toBeVisible();

    screen.getByRole('link', { name: 'lundi 7 décembre, 0 événement' }).focus();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(sunday).toHaveFocus());
    await user.keyboard('{PageUp}');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ day: '2026-11-06' }));
    await waitFor(() => expect(screen.getByRole('link', { name: /^vendredi 6 novembre/ })).toHaveFocus());
  });
});

describe('an event', () => {
  let now: Event = event();
  beforeEach(() => {
    now = event();
    answer('get', '/api/v1/events/{id}', () => now);
  });

  it('says unknown access as unknown, and its hours in both zones', async () => {
    now = event({ wheelchair: 'UNKNOWN', mode: 'HYBRID' });
    await open(ADDRESS, tahiti());
    expect(await screen.findByText(/fauteuil roulant : on ne le sait pas encore/)).toBeVisible();
    expect(screen.getByText('lundi 7 décembre 2026, 03:00 – mardi 8 décembre 2026, 03:00')).toBeVisible();
    expect(screen.getByText(/^lundi 7 décembre 2026, 14:00 – mardi 8.*sur place/)).toBeVisible();
    expect(screen.getByText(/hors de 7 h – 22 h/)).toBeVisible();
  });

  it('shows the preview of a draft without what only its writers see', async () => {
    now = event({
      state: 'DRAFT',
      room: 'Salle bleue',
      joins: true,
      actions: ['UPDATE', 'PUBLISH', 'CANCEL', 'DUPLICATE'],
    });
    const { user } = await open(ADDRESS, session());
    expect(await screen.findByText('Salle bleue')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Aperçu public' }));
    expect(screen.queryByText('Salle bleue')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Publier' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Quitter l’aperçu' })).toHaveFocus();
  });

  it('is opened in no form by who may not write it', async () => {
    await open(`${ADDRESS}/modifier`, nobody);
    expect(await screen.findByText('Connectez-vous pour continuer')).toBeVisible();
  });

  it('keeps the order of its agenda with one save, the focus on what is moved', async () => {
    const [first, second] = ['0190e4b6-0000-7000-8000-000000000061', '0190e4b6-0000-7000-8000-000000000062'];
    now = event({
      actions: ['UPDATE'],
      agenda: [
        agendaItem(first ?? '', 'Accueil'),
        agendaItem(second ?? '', 'Table ronde', {
          parts: [{ role: 'DISCUSSANT', personId: null, name: 'Lina Petit', organisation: 'Mairie' }],
        }),
      ],
    });
    const sent: { body: unknown; version: string | null }[] = [];
    answer('put', '/api/v1/events/{id}/agenda', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') });
      return now;
    });
    const { user } = await open(`${ADDRESS}/deroule`, session());
    const up = await screen.findByRole('button', { name: 'Monter « Table ronde »' });
    up.focus();
    await user.keyboard('{Enter}');
    expect(up).toHaveFocus();
    expect(screen.getByText('« Table ronde » est maintenant en position 1 sur 2.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          version: '"4-0"',
          body: {
            items: [
              {
                title: 'Table ronde',
                parts: [{ role: 'DISCUSSANT', name: 'Lina Petit', organisation: 'Mairie' }],
              },
              { title: 'Accueil', parts: [] },
            ],
          },
        },
      ]),
    );
  });
});
