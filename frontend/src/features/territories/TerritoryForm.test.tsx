import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { AMIENS, CITY, commune, pageOf, session, territory } from '@/testing/fixtures';
import { open } from '@/testing/render';

const STAFF = session(['CREATE_TERRITORY']);
const save = () => screen.getByRole('button', { name: 'Enregistrer' });

describe('the form of a territory', () => {
  let stored = territory({ actions: ['UPDATE'] });

  beforeEach(() => {
    stored = territory({ actions: ['UPDATE'] });
    answer('get', '/api/v1/territories/{id}', () => stored);
    answer('get', '/api/v1/territories/{id}/roles', () => pageOf([]));
    answer('get', '/api/v1/territories/{id}/enrolments', () => pageOf([]));
    answer('get', '/api/v1/adhesions', () => pageOf([]));
    answer('get', '/api/v1/events', () => pageOf([]));
  });

  it('names every fault at once, in a summary that takes the focus and leads to the fields', async () => {
    const { user } = await open('/territoires/nouveau', STAFF);

    await user.click(save());

    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    const lines = within(summary).getAllByRole('link');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Saisissez le nom du territoire.',
      'Choisissez le type.',
      expect.stringContaining('choisissez au moins une commune'),
    ]);
    await user.click(within(summary).getByRole('link', { name: 'Choisissez le type.' }));
    expect(screen.getByLabelText('Type')).toHaveFocus();
    expect(screen.getByLabelText('Type')).toHaveAccessibleDescription('Choisissez le type.');
  });

  it('chooses a commune with the keyboard alone and sends what was chosen', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/geo-units', () => pageOf([commune({ name: 'Albert', code: '80016' }), commune()]));
    answer('post', '/api/v1/territories', ({ body }) => {
      sent.push(body);
      return stored;
    });
    const { user, router } = await open('/territoires/nouveau', STAFF);
    await user.type(screen.getByLabelText('Nom'), 'Amiens');
    await user.selectOptions(screen.getByLabelText('Type'), 'Commune');
    const combobox = screen.getByRole('combobox', { name: /^Communes, intercommunalités/ });

    await user.type(combobox, 'am');
    await screen.findByRole('option', { name: /Amiens/ });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(combobox).toHaveFocus();
    expect(combobox.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: /Amiens/ }).id,
    );
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.click(save());

    await waitFor(() => expect(router.state.location.pathname).toBe(`/territoires/${AMIENS.id}`));
    expect(sent).toEqual([
      {
        name: 'Amiens',
        kind: 'COMMUNE',
        geoUnits: [{ kind: 'COMMUNE', code: '80021', vintage: 2026 }],
        partIds: [],
      },
    ]);
  });

  it('closes the list, then empties the field, with Escape', async () => {
    answer('get', '/api/v1/organisations', () => pageOf([]));
    const { user } = await open(`/territoires/${AMIENS.id}/modifier`, STAFF);
    const lead = await screen.findByRole('combobox', { name: /Organisation porteuse/ });
    await user.type(lead, 'x');
    await screen.findByText('Aucun résultat', { selector: '[aria-hidden]' });

    await user.keyboard('{Escape}');
    expect(lead).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Escape}');
    expect(lead).toHaveValue('');
  });

  it('puts the violations of the server on their fields', async () => {
    answer('put', '/api/v1/territories/{id}', () =>
      refusal(400, 'validation-failed', {
        violations: [{ pointer: '/leadOrganisationId', code: 'unknown', message: 'n’existe pas' }],
      }),
    );
    const { user } = await open(`/territoires/${AMIENS.id}/modifier`, STAFF);

    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));

    const lead = screen.getByRole('combobox', { name: /Organisation porteuse/ });
    await waitFor(() => expect(lead).toHaveAccessibleDescription(/Organisation porteuse\s: n’existe pas/));
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent('n’existe pas');
  });

  it('shows both versions when someone else saved first, and loses nothing typed', async () => {
    const versions: (string | null)[] = [];
    const bodies: unknown[] = [];
    answer('put', '/api/v1/territories/{id}', ({ headers, body }) => {
      versions.push(headers.get('If-Match'));
      bodies.push(body);
      if (versions.length > 1) return stored;
      stored = territory({ actions: ['UPDATE'], version: 4, website: 'https://theirs.example.org' });
      return refusal(412, 'stale-version', { currentVersion: 4 });
    });
    const { user } = await open(`/territoires/${AMIENS.id}/modifier`, STAFF);
    const name = await screen.findByLabelText('Nom');
    await user.clear(name);
    await user.type(name, 'Mon nom');

    await user.click(save());

    const table = await screen.findByRole('table', { name: 'Champs qui diffèrent' });
    expect(within(table).getByRole('radio', { name: /Votre saisie \(Nom\)/ })).toBeChecked();
    expect(within(table).getByRole('radio', { name: /Version enregistrée \(Site web\)/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }));

    await waitFor(() => expect(versions).toEqual(['"3-0"', '"4-0"']));
    expect(bodies[1]).toMatchObject({ name: 'Mon nom', website: 'https://theirs.example.org' });
  });

  it('keeps what is typed when the session ends, and finds it again after signing in', async () => {
    answer('put', '/api/v1/territories/{id}', () => refusal(401, 'unauthenticated'));
    const { user } = await open(`/territoires/${AMIENS.id}/modifier`, STAFF);
    await user.type(await screen.findByLabelText('Nom'), ' en cours');

    await user.click(save());

    const dialog = await screen.findByRole('dialog', { name: 'Votre session a pris fin' });
    expect(within(dialog).getByRole('link', { name: 'Se reconnecter' })).toHaveAttribute(
      'href',
      `/auth/login?next=${encodeURIComponent(`/territoires/${AMIENS.id}/modifier`)}`,
    );
    expect(screen.getByLabelText('Nom')).toHaveValue('Amiens en cours');
    cleanup();

    await open(`/territoires/${AMIENS.id}/modifier`, STAFF);
    expect(await screen.findByText('Votre saisie a été retrouvée')).toBeVisible();
    expect(screen.getByLabelText('Nom')).toHaveValue('Amiens en cours');
    expect(screen.getByRole('combobox', { name: /Organisation porteuse/ })).toHaveValue(CITY.name);
  });

  it('is refused to whom the server does not offer it', async () => {
    stored = territory();
    await open(`/territoires/${AMIENS.id}/modifier`, session());
    expect(await screen.findByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});
