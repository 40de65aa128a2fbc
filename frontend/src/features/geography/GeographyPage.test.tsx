import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GeoUnitDetails } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { commune, pageOf } from '@/testing/fixtures';
import { open } from '@/testing/render';

const SOMME = { vintage: 2026, kind: 'DEPARTEMENT', code: '80', name: 'Somme' } as const;

function unit(change: Partial<GeoUnitDetails> = {}): GeoUnitDetails {
  return {
    ...commune(),
    legalForm: null,
    taxRegime: null,
    formerCodes: [],
    postalCodes: ['80000', '80080'],
    parents: [SOMME],
    memberCount: 0,
    predecessors: [],
    successors: [],
    ...change,
  };
}

beforeEach(() => {
  const vintage = { source: 'COG', importedAt: '2026-03-01T08:00:00Z', counts: { COMMUNE: 34_969 } };
  answer('get', '/api/v1/geo-vintages', () => [
    { ...vintage, year: 2026, newest: true },
    { ...vintage, year: 2024, newest: false },
  ]);
});

describe('the look-up of the geography', () => {
  it('asks for one département in one vintage, as its address says', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/geo-units', ({ query }) => {
      if (query.get('kind') === 'DEPARTEMENT')
        return pageOf([commune({ kind: 'DEPARTEMENT', code: '80', name: 'Somme' })]);
      asked.push(query.toString());
      return pageOf([commune()]);
    });
    const { user, router } = await open('/geographie?q=ami&departement=80&vintage=20x4');
    await screen.findByRole('link', { name: 'Amiens' });

    await user.selectOptions(screen.getByLabelText('Millésime'), '2024');

    await waitFor(() => expect(router.state.location.searchStr).toBe('?q=ami&departement=80&vintage=2024'));
    await waitFor(() =>
      expect(asked).toEqual([
        'q=ami&parentKind=DEPARTEMENT&parent=80',
        'vintage=2024&q=ami&parentKind=DEPARTEMENT&parent=80',
      ]),
    );
  });
});

describe('the page of a unit', () => {
  it('tells what it is part of, and leaves out itself one vintage earlier', async () => {
    const itself = { vintage: 2024, kind: 'COMMUNE', code: '80021', name: 'Amiens' } as const;
    answer('get', '/api/v1/geo-units/{kind}/{code}', () => unit({ predecessors: [itself] }));
    await open('/geographie/COMMUNE/80021');

    expect(await screen.findByRole('link', { name: 'Somme' })).toHaveAttribute(
      'href',
      '/geographie/DEPARTEMENT/80',
    );
    expect(screen.getByText('80000, 80080')).toBeVisible();
    expect(screen.queryByText('Auparavant')).not.toBeInTheDocument();
  });

  it('lists its members without repeating its own name in each row', async () => {
    const epci = { code: '248000531', name: 'CA Amiens Métropole' };
    answer('get', '/api/v1/geo-units/{kind}/{code}', () => unit({ kind: 'EPCI', ...epci, memberCount: 1 }));
    answer('get', '/api/v1/geo-units/{kind}/{code}/members', () => pageOf([commune({ epci })]));
    await open('/geographie/EPCI/248000531');

    const members = await screen.findByRole('table', { name: 'Membres' });
    expect(within(members).getByRole('link', { name: 'Amiens' })).toBeVisible();
    expect(within(members).queryByText('CA Amiens Métropole')).not.toBeInTheDocument();
  });

  it('leads from a former code to what took over', async () => {
    const successor = { vintage: 2026, kind: 'COMMUNE', code: '01138', name: 'Culoz-Béon' };
    answer('get', '/api/v1/geo-units/{kind}/{code}', () =>
      refusal(410, 'gone-code', { successors: [successor] }),
    );
    await open('/geographie/COMMUNE/01039');

    expect(await screen.findByRole('link', { name: 'Culoz-Béon' })).toHaveAttribute(
      'href',
      '/geographie/COMMUNE/01138?vintage=2026',
    );
  });

  it('says that a code is nobody’s', async () => {
    answer('get', '/api/v1/geo-units/{kind}/{code}', () => refusal(404, 'not-found'));
    await open('/geographie/COMMUNE/99999');
    expect(await screen.findByRole('heading', { name: 'Rien ne se trouve à cette adresse' })).toBeVisible();
  });
});
