import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const coming = { startsAt: '2030-10-21T10:00:00Z', waiting: 0, pending: 0 };

it('says which events are full, and shows taken seats alone where there is no limit', async () => {
  answer('get', '/api/v1/communities/{id}', () => community({ actions: ['READ_BOARD'] }));
  answer('get', '/api/v1/communities/{id}/board', () => ({
    community: CAIT,
    waiting: { requests: 0, lateRequests: 0, overdueFollowUps: 0, reportsDue: 0, staleResources: 0 },
    months: [],
    events: [
      {
        ...coming,
        id: '0190e4b6-0000-7000-8000-0000000000a1',
        title: 'Atelier',
        capacity: 20,
        taken: 20,
        waiting: 3,
      },
      { ...coming, id: '0190e4b6-0000-7000-8000-0000000000a2', title: 'Flash', capacity: null, taken: 41 },
    ],
    series: [
      { id: '0190e4b6-0000-7000-8000-0000000000a3', title: 'Lundis', taken: 5, free: 28, subscribers: 17 },
    ],
    resources: [],
  }));
  await open(`/communautes/${CAIT.id}/tableau-de-bord`, session());
  const full = within(await screen.findByRole('row', { name: /Atelier/ }));
  expect(full.getByText('complet')).toBeVisible();
  expect(full.getByText('20 sur 20')).toBeVisible();
  expect(full.getByText('3')).toBeVisible();
  const unlimited = within(screen.getByRole('row', { name: /Flash/ }));
  expect(unlimited.getByText('41')).toBeVisible();
  expect(unlimited.queryByText('complet')).toBeNull();
  expect(within(screen.getByRole('row', { name: /Lundis/ })).getByText('28')).toBeVisible();
});
