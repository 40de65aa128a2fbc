import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { commune, pageOf, programme, session, territorySummary } from '@/testing/fixtures';
import { open } from '@/testing/render';

const LILLE = territorySummary({
  id: '0190e4b6-0000-7000-8000-000000000011',
  name: 'Lille',
  population: 236_710,
});

describe('the list of territories', () => {
  let asked: URLSearchParams[];

  beforeEach(() => {
    asked = [];
    answer('get', '/api/v1/programmes', () => pageOf([programme()]));
    answer('get', '/api/v1/geo-units', ({ query }) =>
      pageOf([
        query.get('kind') === 'REGION'
          ? commune({ kind: 'REGION', code: '32', name: 'Hauts-de-France' })
          : commune({ kind: 'DEPARTEMENT', code: '01', name: 'Ain' }),
      ]),
    );
    answer('get', '/api/v1/territories', ({ query }) => {
      asked.push(query);
      return pageOf([territorySummary()]);
    });
  });

  it('reads its filters from the address and leaves out what it does not understand', async () => {
    await open('/territoires?q=ami&kind=COMMUNE&departement=01&sort=-population&view=nonsense&unknown=1');

    expect(await screen.findByRole('link', { name: 'Amiens' })).toBeVisible();
    expect(asked[0]?.toString()).toBe('q=ami&kind=COMMUNE&departement=01&sort=-population');
    expect(screen.getByLabelText('Nom du territoire')).toHaveValue('ami');
    expect(await screen.findByRole('option', { name: '01 · Ain', selected: true })).toBeInTheDocument();
  });

  it('writes a chosen filter into the address and says how many results it gives', async () => {
    const { user, router } = await open('/territoires');
    await screen.findByRole('link', { name: 'Amiens' });

    await user.selectOptions(screen.getByLabelText('Type'), 'Commune');

    await waitFor(() => expect(router.state.location.searchStr).toBe('?kind=COMMUNE'));
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('1 résultat'),
    );
    expect(asked.at(-1)?.getAll('kind')).toEqual(['COMMUNE']);
  });

  it('removes one filter through its chip', async () => {
    const { user, router } = await open('/territoires?q=ami&kind=COMMUNE');

    await user.click(await screen.findByRole('button', { name: /Retirer le filtre Type.*Commune/ }));

    await waitFor(() => expect(router.state.location.searchStr).toBe('?q=ami'));
  });

  it('appends the next page of the keyset to the rows already shown', async () => {
    answer('get', '/api/v1/territories', ({ query }) =>
      query.get('after') === 'cursor-1'
        ? pageOf([LILLE], null, 2)
        : pageOf([territorySummary()], 'cursor-1', 2),
    );
    const { user } = await open('/territoires');
    await screen.findByText('1 affichés sur 2');

    await user.click(screen.getByRole('button', { name: 'Afficher la suite' }));

    expect(await screen.findByRole('link', { name: 'Lille' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Amiens' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Afficher la suite' })).not.toBeInTheDocument();
  });

  it('shows a capped total as "at least"', async () => {
    answer('get', '/api/v1/territories', () => ({
      ...pageOf([territorySummary()], 'cursor-1'),
      total: { value: 1000, relation: 'AT_LEAST' as const },
    }));
    await open('/territoires');

    expect(await screen.findByText(/1 affichés sur 1\s000\+/)).toBeVisible();
  });

  it('sorts by population, largest first, then the other way', async () => {
    const { user, router } = await open('/territoires');
    const header = await screen.findByRole('columnheader', { name: /Population/ });

    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=-population'));
    expect(header).toHaveAttribute('aria-sort', 'descending');

    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=population'));
  });

  it('offers creation only to whom the session allows it', async () => {
    await open('/territoires', session(['CREATE_TERRITORY']));
    expect(screen.getByRole('link', { name: 'Nouveau territoire' })).toHaveAttribute(
      'href',
      '/territoires/nouveau',
    );
  });

  it('keeps creation from everyone else', async () => {
    await open('/territoires', session());
    expect(screen.queryByRole('link', { name: 'Nouveau territoire' })).not.toBeInTheDocument();
  });

  it('says that nothing matches', async () => {
    answer('get', '/api/v1/territories', () => pageOf([]));
    await open('/territoires?q=zzz');

    expect(await screen.findByRole('heading', { name: 'Aucun territoire ne correspond' })).toBeVisible();
  });

  it('lets a failing server be asked again, quoting the trace', async () => {
    let up = false;
    answer('get', '/api/v1/territories', () =>
      up ? pageOf([territorySummary()]) : refusal(503, 'unavailable', { traceId: 'abc123' }),
    );
    const { user } = await open('/territoires');
    expect(await screen.findByText(/abc123/)).toBeVisible();

    up = true;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));

    expect(await screen.findByRole('link', { name: 'Amiens' })).toBeVisible();
  });

  it('shows on the map what its table lists, those without coordinates included', async () => {
    const noumea = territorySummary({
      id: '0190e4b6-0000-7000-8000-000000000012',
      name: 'Grand Nouméa',
      latitude: null,
      longitude: null,
    });
    answer('get', '/api/v1/territories', () => pageOf([territorySummary(), LILLE, noumea]));
    await open('/territoires?view=map');

    const map = await screen.findByRole('img', { name: /^Carte de France\s: 3 résultats/ });
    const drawn = [...map.querySelectorAll<SVGElement>('[data-point]')].map((mark) => mark.dataset.point);
    const table = screen.getByRole('table', { name: 'Territoires de la carte' });
    const listed = within(table)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.replace('/territoires/', ''));
    expect(listed).toEqual([...drawn, noumea.id]);
    expect(screen.getByText(/Un lieu sans coordonnées figure seulement dans la liste/)).toBeVisible();
  });
});
