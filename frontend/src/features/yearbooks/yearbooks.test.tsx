import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { YearBook, YearBookSection } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { CAIT } from '@/testing/communityFixtures';
import { session } from '@/testing/fixtures';
import { person } from '@/testing/people';
import { open } from '@/testing/render';

const YEAR = '0190e4b6-0000-7000-8000-000000000032';
const ADDRESS = `/cahiers/${YEAR}`;

function section(change: Partial<YearBookSection> = {}): YearBookSection {
  return {
    id: '0190e4b6-0000-7000-8000-000000000071',
    version: 2,
    cycleYearId: YEAR,
    sourceKind: 'REPORT',
    sourceId: '0190e4b6-0000-7000-8000-000000000072',
    heading: 'Séminaire',
    text: 'Deux jours à écouter.',
    renderedText: {
      nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text: 'Deux jours à écouter.' }] }],
    },
    credits: ['Lina Petit'],
    edited: false,
    sourceChanged: false,
    removed: false,
    updatedAt: '2026-11-22T09:30:00Z',
    actions: ['UPDATE', 'MOVE', 'REMOVE'],
    ...change,
  };
}

function book(change: Partial<YearBook> = {}): YearBook {
  return {
    cycleYear: { id: YEAR, name: 'Ruralités' },
    question: null,
    startsOn: '2023-09-01',
    endsOn: '2024-08-31',
    cycle: { id: '0190e4b6-0000-7000-8000-000000000031', name: 'Territorialités' },
    community: CAIT,
    sections: [],
    removed: [],
    credits: [],
    actions: ['ASSEMBLE', 'ADD_SECTION'],
    ...change,
  };
}

describe('the book of a year', () => {
  let now: YearBook = book();
  beforeEach(() => {
    now = book();
    answer('get', '/api/v1/me', () => person());
    answer('get', '/api/v1/cycle-years/{id}/year-book', () => now);
  });

  it('is assembled, and says what came', async () => {
    answer('post', '/api/v1/cycle-years/{id}/year-book/assemble', () => {
      now = book({ sections: [section()], credits: ['Lina Petit'] });
      return now;
    });
    const { user } = await open(ADDRESS, session());
    expect(await screen.findByText('Rien dans ce cahier pour l’instant')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Assembler' }));

    expect(await screen.findByRole('heading', { name: 'Séminaire' })).toBeVisible();
    expect(screen.getByText('Cahier à jour, parties ajoutées : 1')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Télécharger en PDF' })).toBeVisible();
  });

  it('tells whose source has changed, and takes it again under the version it showed', async () => {
    const versions: (string | null)[] = [];
    const edited = section({ edited: true, sourceChanged: true, actions: ['UPDATE', 'TAKE_SOURCE'] });
    now = book({ sections: [edited] });
    answer('post', '/api/v1/year-book-sections/{id}/take-source', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      return section();
    });
    const { user } = await open(ADDRESS, session());
    expect(await screen.findByText('La source a changé')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Reprendre la source/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reprendre la source' }));

    await waitFor(() => expect(versions).toEqual(['"2-0"']));
  });

  it('does not offer to move the first part up nor the last down', async () => {
    const last = section({ id: '0190e4b6-0000-7000-8000-000000000073', heading: 'Synthèse' });
    now = book({ sections: [section(), last] });
    await open(ADDRESS, session());

    expect(await screen.findByRole('button', { name: /^Descendre.*Séminaire$/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Monter.*Séminaire$/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Monter.*Synthèse$/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Descendre.*Synthèse$/ })).toBeNull();
  });

  it('is closed to those who do not write it', async () => {
    answer('get', '/api/v1/cycle-years/{id}/year-book', () => refusal(403, 'forbidden'));
    await open(ADDRESS, session());

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Assembler' })).toBeNull());
  });
});
