import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { pageOf } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { feedAddress } from './feedAddress';

const TERRITORY = '0190e4b6-0000-7000-8000-000000000031';

describe('feeds of events', () => {
  it('have the filters of the list, but those of time and reader', () => {
    const address = feedAddress('calendar', {
      q: 'café débat',
      format: 'WEBINAR',
      wheelchair: 'true',
      territoryId: TERRITORY,
      period: 'past',
      from: '2026-12-01',
      sort: 'title',
      mine: 'true',
      view: 'month',
    });
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('/api/v1/event-feeds/calendar');
    expect(Object.fromEntries(searchParams)).toEqual({
      q: 'café débat',
      format: 'WEBINAR',
      wheelchair: 'YES',
      territoryId: TERRITORY,
    });
    expect(feedAddress('atom', {})).toMatch(/\/api\/v1\/event-feeds\/atom$/);
  });

  it('are handed over from the list', async () => {
    answer('get', '/api/v1/events', () => pageOf([]));
    const { user } = await open('/evenements?format=WEBINAR');
    await user.click(await screen.findByRole('button', { name: 'S’abonner' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByLabelText('Adresse du calendrier (iCalendar)')).toHaveValue(
      `${window.location.origin}/api/v1/event-feeds/calendar?format=WEBINAR`,
    );
    expect(dialog.getByRole('link', { name: 'Ouvrir dans mon logiciel d’agenda' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^webcal:.*format=WEBINAR$/),
    );
  });
});

describe('the page of a public event', () => {
  it('tells search engines what it is, and takes it back when one leaves', async () => {
    const shown = event();
    answer('get', '/api/v1/events/{id}', () => shown);
    const said = { '@type': 'Event', name: shown.title };
    // Its words are those of schema.org: the contract leaves them open.
    answer('get', '/api/v1/events/{id}/schema-org', () => said as never);
    await open(`/evenements/${shown.id}`);
    const blocks = () => document.querySelectorAll('script[type="application/ld+json"]');
    await waitFor(() => expect(blocks()).toHaveLength(1));
    expect(JSON.parse(blocks()[0]?.textContent ?? '')).toEqual(said);
  });
});
