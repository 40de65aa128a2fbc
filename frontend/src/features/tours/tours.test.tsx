import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tour, TourSummary } from '@/api/types';
import { answer } from '@/testing/api';
import { AMIENS, CITY, pageOf, session, territory } from '@/testing/fixtures';
import { open } from '@/testing/render';

const CITES = {
  id: '0190e4b6-0000-7000-8000-000000000090',
  state: 'PUBLISHED',
  title: 'Tour des Cités éducatives',
  summary: 'Une rencontre par trimestre, chez chacune.',
  programme: null,
  organisation: CITY,
  community: null,
  startsOn: '2020-01-01',
  endsOn: '2022-12-31',
  rhythm: 'QUARTER',
  demo: false,
  updatedAt: '2026-11-22T09:30:00Z',
} as const;
const LISTED: TourSummary = { ...CITES, stopCount: 13, hostCount: 12 };
const EVENT = { id: '0190e4b6-0000-7000-8000-000000000092', title: 'Concerter à Amiens' };

function tour(stop: Partial<Tour['stops'][number]>): Tour {
  const host = { id: AMIENS.id, name: AMIENS.name } as NonNullable<Tour['stops'][number]['host']>;
  const days = { startsOn: '2020-02-11', endsOn: '2020-02-11', dated: true };
  const first = {
    id: '0190e4b6-0000-7000-8000-000000000091',
    number: 1,
    theme: 'Concerter',
    regional: false,
  };
  const other = { id: '0190e4b6-0000-7000-8000-000000000093', number: 2, theme: 'Évaluer', regional: false };
  return {
    ...CITES,
    version: 3,
    reason: null,
    description: null,
    renderedDescription: null,
    audience: null,
    timeZone: 'Europe/Paris',
    supportsWithinDays: 14,
    periods: [{ startsOn: '2020-01-01', endsOn: '2020-03-31' }],
    organisers: [],
    stops: [
      { ...first, ...days, host, event: null, ...stop },
      { ...other, ...days, host: null, event: null },
    ],
    warnings: [],
    createdAt: CITES.updatedAt,
    actions: [],
  };
}

describe('the tours that stop in a territory', () => {
  let now: Tour;
  beforeEach(() => {
    answer('get', '/api/v1/territories/{id}', () => territory());
    answer('get', '/api/v1/territories/{id}/roles', () => pageOf([]));
    answer('get', '/api/v1/territories/{id}/enrolments', () => pageOf([]));
    answer('get', '/api/v1/adhesions', () => pageOf([]));
    answer('get', '/api/v1/events', () => pageOf([]));
    answer('get', '/api/v1/experience-records', () => pageOf([]));
    answer('get', '/api/v1/tours', () => pageOf([LISTED]));
    answer('get', '/api/v1/tours/{id}', () => now);
  });

  const row = async () => within(await screen.findByRole('row', { name: /Tour des Cités/ }));

  it('say which stop is there, when, and the event that carries it', async () => {
    now = tour({ event: EVENT as NonNullable<Tour['stops'][number]['event']> });
    await open(`/territoires/${AMIENS.id}`, session());
    const shown = await row();
    expect(await shown.findByText(/Étape 1.: Concerter/)).toBeVisible();
    expect(shown.getByText(/11 février 2020/)).toBeVisible();
    expect(shown.getByRole('link', { name: 'Concerter à Amiens' })).toHaveAttribute(
      'href',
      `/evenements/${EVENT.id}`,
    );
    expect(shown.queryByText(/Évaluer/)).toBeNull();
  });

  it('say the quarter where the day is not known yet', async () => {
    now = tour({ dated: false, startsOn: '2020-01-01', endsOn: '2020-03-31' });
    await open(`/territoires/${AMIENS.id}`, session());
    expect(await (await row()).findByText(/Jour à fixer, trimestre 1 de 2020/)).toBeVisible();
  });
});
