import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Meeting, MeetingReport } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { cycle, followUp, meeting, meetingReport } from '@/testing/meetingFixtures';
import { person } from '@/testing/people';
import { open } from '@/testing/render';

const ADDRESS = `/reunions/${meeting().id}`;

describe('a meeting', () => {
  let now: Meeting = meeting();
  let report: MeetingReport = meetingReport();
  beforeEach(() => {
    now = meeting();
    report = meetingReport();
    answer('get', '/api/v1/me', () => person());
    answer('get', '/api/v1/meetings/{id}', () => now);
    answer('get', '/api/v1/meeting-reports/{id}', () => report);
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['UPDATE', 'READ_MEMBERS'] }));
    answer('get', '/api/v1/communities/{id}/working-groups', () => pageOf([]));
    answer('get', '/api/v1/communities/{id}/cycles', () => pageOf([cycle()]));
    answer('get', '/api/v1/communities/{id}/follow-ups', () => pageOf([followUp()]));
  });

  it('is planned at the hours of its place', async () => {
    const sent: unknown[] = [];
    answer('post', '/api/v1/communities/{id}/meetings', ({ body }) => {
      sent.push(body);
      return meeting();
    });
    const { user } = await open(`/communautes/${CAIT.id}/reunions/nouvelle`, session());
    await user.type(await screen.findByLabelText('Titre'), 'Mi-parcours');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('link', { name: 'Indiquez le jour de la réunion.' })).toBeVisible();
    await user.type(screen.getByLabelText('Jour'), '2026-10-26');
    await user.type(screen.getByLabelText('De'), '12:00');
    await user.type(screen.getByLabelText(/^À/), '11:00');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('link', { name: /L’heure de fin suit/ })).toBeVisible();
    await user.clear(screen.getByLabelText(/^À/));
    await user.selectOptions(screen.getByLabelText(/^Année du cycle/), 'Ruralités');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() =>
      expect(sent).toEqual([
        {
          title: 'Mi-parcours',
          startsAt: '2026-10-26T11:00:00Z',
          timeZone: 'Europe/Paris',
          cycleYearId: '0190e4b6-0000-7000-8000-000000000032',
        },
      ]),
    );
  });

  it('shows the year it belongs to when it is edited', async () => {
    const [year] = cycle().years;
    now = meeting({ actions: ['UPDATE'], cycleYear: { id: year?.id ?? '', name: year?.theme ?? '' } });
    await open(`${ADDRESS}/modifier`, session());

    expect(await screen.findByLabelText(/^Année du cycle/)).toHaveDisplayValue('Ruralités');
  });

  it('asks for its report once it was held', async () => {
    now = meeting({ actions: ['UPDATE', 'CANCEL', 'REPORT'] });
    await open(ADDRESS, session());

    expect(await screen.findByRole('link', { name: 'Rédiger le compte rendu' })).toHaveAttribute(
      'href',
      `${ADDRESS}/compte-rendu/modifier`,
    );
    expect(screen.getByText('12:00 – 13:30 (Europe/Paris)')).toBeVisible();
  });

  it('says why no report of it comes', async () => {
    now = meeting({ actions: ['REPORT', 'WAIVE_REPORT'] });
    const sent: unknown[] = [];
    answer('post', '/api/v1/meetings/{id}/waive-report', ({ body }) => {
      sent.push(body);
      now = meeting({ reportDue: false, reportWaiver: 'Le film en tient lieu.', actions: ['REPORT'] });
      return now;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Pas de compte rendu' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Motif/), 'Le film en tient lieu.');
    await user.click(dialog.getByRole('button', { name: 'Pas de compte rendu' }));

    expect(
      await screen.findByText(/Pas de compte rendu pour cette réunion.*Le film en tient lieu/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pas de compte rendu' })).toBeNull();
    expect(sent).toEqual([{ reason: 'Le film en tient lieu.' }]);
  });

  it('is reported with decisions and guests, one a line', async () => {
    const sent: unknown[] = [];
    now = meeting({ reportId: report.id });
    report = meetingReport({
      actions: ['UPDATE'],
      summary: 'Chacun a parlé.',
      decisions: [],
      attendees: [],
      guests: [],
    });
    answer('put', '/api/v1/meeting-reports/{id}', ({ body }) => {
      sent.push(body);
      return report;
    });
    const { user } = await open(`${ADDRESS}/compte-rendu/modifier`, session());
    await screen.findByLabelText('Ce qui s’est dit');
    await user.type(screen.getByLabelText(/^Décisions/), 'Une.{enter}{enter} Deux. ');
    await user.type(screen.getByLabelText(/^Autres personnes/), 'Aimée Durand');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() =>
      expect(sent).toEqual([
        {
          summary: 'Chacun a parlé.',
          decisions: ['Une.', 'Deux.'],
          attendeeIds: [],
          guests: ['Aimée Durand'],
        },
      ]),
    );
  });

  it('publishes its report under the version it showed', async () => {
    const versions: (string | null)[] = [];
    now = meeting({ reportId: report.id });
    report = meetingReport({ actions: ['UPDATE', 'PUBLISH'] });
    answer('post', '/api/v1/meeting-reports/{id}/publish', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      report = meetingReport({ state: 'PUBLISHED', publishedAt: '2026-10-06T08:00:00Z' });
      return report;
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Publier' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publier' }));

    expect(await screen.findByText(/^Paru le/)).toBeVisible();
    expect(versions).toEqual(['"3-0"']);
  });

  it('gives its report to print in the language of the page, or says why not', async () => {
    const languages: (string | null)[] = [];
    now = meeting({ reportId: report.id });
    answer('get', '/api/v1/meeting-reports/{id}/pdf', ({ headers }) => {
      languages.push(headers.get('Accept-Language'));
      return refusal(503, 'unavailable');
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Télécharger en PDF' }));

    expect(await screen.findByText(/^Le téléchargement a échoué/)).toBeVisible();
    expect(languages).toEqual(['fr']);
  });

  it('takes a follow-up with an owner and a day alone', async () => {
    now = meeting({ reportId: report.id });
    report = meetingReport({ actions: ['ADD_FOLLOW_UP'] });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter une suite' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Ajouter une suite' }));

    for (const fault of [
      'Indiquez ce qui est à faire.',
      'Choisissez qui s’en charge.',
      'Indiquez l’échéance.',
    ])
      expect(await within(dialog).findByRole('link', { name: fault })).toBeVisible();
  });

  it('shows its owner what is late, to be said done', async () => {
    let answered = 0;
    answer('get', '/api/v1/me/follow-ups', () => pageOf([followUp({ actions: ['COMPLETE'] })]));
    answer('post', '/api/v1/follow-ups/{id}/complete', () => {
      answered += 1;
      return answered === 1 ? refusal(409, 'illegal-transition') : followUp({ state: 'DONE' });
    });
    const { user } = await open('/mes-suites', session());
    const row = (await within(await screen.findByRole('table')).findAllByRole('row'))[1] as HTMLElement;
    expect(row).toHaveTextContent('En retard');
    await user.click(within(row).getByRole('button', { name: /^C’est fait/ }));

    expect(await within(row).findByRole('alert')).toHaveTextContent('Le détail du refus.');
  });
});

describe('a cycle', () => {
  it('names the years whose days are wrong', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/cycles/{id}', () => cycle({ actions: ['UPDATE'] }));
    answer('put', '/api/v1/cycles/{id}', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      return cycle();
    });
    const { user } = await open(`/cycles/${cycle().id}/modifier`, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter une année' }));
    const second = screen.getByRole('group', { name: 'Année 2' });
    await user.type(within(second).getByLabelText('Thème'), 'Urbanités');
    await user.type(within(second).getByLabelText('Premier jour'), '2024-08-31');
    await user.type(within(second).getByLabelText('Dernier jour'), '2025-08-31');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('link', { name: /Année 2.*partage des jours/ })).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(within(second).getByRole('button', { name: 'Retirer l’année 2' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual([
      {
        name: 'Territorialités',
        years: [
          {
            id: '0190e4b6-0000-7000-8000-000000000032',
            theme: 'Ruralités',
            startsOn: '2023-09-01',
            endsOn: '2024-08-31',
          },
        ],
      },
      '"1-0"',
    ]);
  });

  it('is found again as it was typed, and loses no year to somebody who saved first', async () => {
    const bodies: unknown[] = [];
    let stored = cycle({ actions: ['UPDATE'] });
    answer('get', '/api/v1/cycles/{id}', () => stored);
    answer('put', '/api/v1/cycles/{id}', ({ body }) => {
      bodies.push(body);
      if (bodies.length > 1) return stored;
      stored = cycle({ actions: ['UPDATE'], version: 2, name: 'Territoires' });
      return refusal(412, 'stale-version', { currentVersion: 2 });
    });
    const address = `/cycles/${cycle().id}/modifier`;
    const typed = await open(address, session());
    await typed.user.type(await screen.findByLabelText('Thème'), ' et mobilités');
    cleanup();

    const { user } = await open(address, session());
    expect(await screen.findByText('Votre saisie a été retrouvée')).toBeVisible();
    expect(screen.getByLabelText('Thème')).toHaveValue('Ruralités et mobilités');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const table = await screen.findByRole('table', { name: 'Champs qui diffèrent' });
    expect(within(table).getByRole('row', { name: /Années/ })).toHaveTextContent('Ruralités et mobilités');
    await user.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }));

    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[1]).toMatchObject({ name: 'Territoires', years: [{ theme: 'Ruralités et mobilités' }] });
  });
});
