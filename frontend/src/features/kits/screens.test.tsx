import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AdoptedSection, Adoption, KitVersion } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { AMIENS, pageOf, session } from '@/testing/fixtures';
import {
  ADOPTION,
  adoption,
  adoptionSection,
  citedRecord,
  DRAFT,
  KIT,
  kit,
  kitSection,
  kitVersion,
  sectionText,
} from '@/testing/kitFixtures';
import { open } from '@/testing/render';

let version: KitVersion;

beforeEach(() => {
  version = kitVersion();
  answer('get', '/api/v1/kits/{id}', () => kit());
  answer('get', '/api/v1/kit-versions/{id}', () => version);
});

describe('the draft of a kit', () => {
  const first = kitSection(1, { content: sectionText({ title: 'Le trottoir' }) });
  const second = kitSection(2, { content: sectionText({ title: 'La question' }) });

  it('saves the order of sections as they are moved by key', async () => {
    version = kitVersion({ sections: [first, second] });
    let sent: unknown;
    answer('post', '/api/v1/kit-sections/{id}/move', ({ body, path }) => {
      sent = { body, id: path.id };
      version = kitVersion({ sections: [second, first] });
      return second;
    });
    const { user } = await open(`/kits/${KIT}/rediger`, session());

    (await screen.findByRole('button', { name: /Monter.*La question|La question.*haut/i })).focus();
    await user.keyboard('{ArrowUp}');

    await waitFor(() => expect(sent).toEqual({ body: { after: null }, id: second.id }));
    await waitFor(() => {
      const items = within(screen.getByRole('list', { name: 'Sections' })).getAllByRole('listitem');
      expect(items[0]).toHaveTextContent('La question');
    });
  });

  it('says what became of a source, and cites its latest version when asked', async () => {
    const record = citedRecord({ state: 'CHANGED', latest: 3 });
    const cites = sectionText({ citations: [{ recordId: record.recordId, number: 1 }] });
    version = kitVersion({ sections: [{ ...first, content: cites, sources: [record] }], credits: [record] });
    let sent: unknown;
    answer('put', '/api/v1/kit-sections/{id}', ({ body }) => {
      sent = body;
      return first;
    });
    const { user } = await open(`/kits/${KIT}/rediger`, session());

    expect(await screen.findByRole('link', { name: 'Une source à revoir' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Citer la version 3' }));

    await waitFor(() =>
      expect(sent).toEqual({ ...cites, citations: [{ recordId: record.recordId, number: 3 }] }),
    );
  });

  it('says that licences do not go together', async () => {
    const record = citedRecord({ mix: 'INCOMPATIBLE', licence: 'CC-BY-SA-4.0' });
    version = kitVersion({ sections: [{ ...first, sources: [record] }], credits: [record] });
    await open(`/kits/${KIT}/rediger`, session());

    expect(await screen.findByText('Des licences ne vont pas ensemble')).toBeVisible();
    expect(screen.getByText('Sa licence (CC BY-SA 4.0) ne permet pas ce partage.')).toBeVisible();
  });

  it('shows both texts when somebody else saved the same section first', async () => {
    version = kitVersion({ sections: [first] });
    let stored = first;
    answer('get', '/api/v1/kit-sections/{id}', () => stored);
    answer('put', '/api/v1/kit-sections/{id}', () => {
      stored = { ...first, version: 2, content: sectionText({ title: 'Le banc' }) };
      return refusal(412, 'stale-version');
    });
    const { user } = await open(`/kits/${KIT}/sections/${first.id}`, session());

    const title = await screen.findByRole('textbox', { name: 'Titre' });
    await user.clear(title);
    await user.type(title, 'La place');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const row = await screen.findByRole('row', { name: /Titre/ });
    expect(row).toHaveTextContent('La place');
    expect(row).toHaveTextContent('Le banc');
  });
});

describe('adopting', () => {
  it('asks for an answer where nothing is known and for a note where a condition is not met', async () => {
    const budget = { kind: 'BUDGET' as const, value: 500, text: '' };
    const population = { kind: 'POPULATION_MAX' as const, value: 1000, text: '' };
    version = kitVersion({ state: 'PUBLISHED', actions: ['ADOPT'] });
    answer('get', '/api/v1/kits/{id}', () => kit({ state: 'PUBLISHED', versionId: DRAFT, draftId: null }));
    answer('get', '/api/v1/territories', () => pageOf([{ ...AMIENS }]) as never);
    answer('get', '/api/v1/kit-versions/{id}/fit', () => [
      { condition: population, fit: 'UNMET' as const, known: 136_449, note: null },
      { condition: budget, fit: 'UNKNOWN' as const, known: null, note: null },
    ]);
    let sent: unknown;
    answer('post', '/api/v1/kit-versions/{id}/adoptions', ({ body }) => {
      sent = body;
      return HttpResponse.json(adoption(), { status: 201 });
    });
    answer('get', '/api/v1/adoptions/{id}', () => adoption());
    const { user } = await open(`/kits/${KIT}/adopter`, session());

    await user.type(await screen.findByRole('combobox', { name: /^Territoire/ }), 'Amiens');
    await user.click(await screen.findByRole('option', { name: 'Amiens' }));
    await user.click(await screen.findByRole('button', { name: 'Adopter ce kit' }));
    expect(await screen.findByText('Dites comment vous ferez sans.')).toBeVisible();
    expect(screen.getByText('Dites si cette condition est remplie.')).toBeVisible();
    expect(sent).toBeUndefined();

    await user.type(screen.getByRole('textbox', { name: /^Comment vous ferez/ }), 'Par quartier.');
    await user.click(screen.getByRole('radio', { name: 'Oui, c’est le cas' }));
    await user.click(screen.getByRole('button', { name: 'Adopter ce kit' }));

    await waitFor(() =>
      expect(sent).toEqual({
        territoryId: AMIENS.id,
        answers: [
          { condition: 0, met: false, note: 'Par quartier.' },
          { condition: 1, met: true },
        ],
      }),
    );
  });
});

describe('a later version', () => {
  const proposed = (id: string, proposal: string): AdoptedSection => ({
    id,
    key: id,
    title: id,
    kind: 'EXERCISE',
    omitted: false,
    adapted: proposal === 'CONFLICT',
    proposal,
  });

  it('is taken up at once where the territory changed nothing, and nowhere else', async () => {
    const offered: Partial<Adoption> = { offeredId: DRAFT, offeredNumber: 2, proposals: 3 };
    answer('get', '/api/v1/adoptions/{id}', () =>
      adoption({
        ...offered,
        sections: [proposed('une', 'READY'), proposed('deux', 'CONFLICT'), proposed('trois', 'ADDED')],
      }),
    );
    // The third was adapted by another hand since the page was read.
    answer('get', '/api/v1/adoption-sections/{id}', ({ path: { id } }) =>
      adoptionSection({ id: String(id), proposal: id === 'une' ? 'READY' : 'CONFLICT' }),
    );
    const accepted: string[] = [];
    answer('post', '/api/v1/adoption-sections/{id}/accept', ({ path: { id } }) => {
      accepted.push(String(id));
      return adoptionSection();
    });
    const { user } = await open(`/adoptions/${ADOPTION}`, session());

    await user.click(await screen.findByRole('button', { name: 'Reprendre les 2 sections prêtes' }));

    expect(await screen.findByText('Les sections prêtes sont reprises.')).toBeVisible();
    expect(accepted).toEqual(['une']);
  });

  it('tells the second of two who settle the same conflict', async () => {
    const conflict = adoptionSection({
      proposal: 'CONFLICT',
      local: sectionText({ body: 'À nous.' }),
      upstream: sectionText({ body: 'Du kit.' }),
      changes: [{ field: 'body', local: 'À nous.', upstream: 'Du kit.' }],
    });
    answer('get', '/api/v1/adoptions/{id}', () => adoption({ offeredId: DRAFT, offeredNumber: 2 }));
    answer('get', '/api/v1/adoption-sections/{id}', () => conflict);
    answer('post', '/api/v1/adoption-sections/{id}/keep', () => refusal(412, 'stale-version'));
    const { user } = await open(`/adoptions/${ADOPTION}/sections/${conflict.id}`, session());

    expect(await screen.findByText('À nous.')).toBeVisible();
    expect(screen.getByText('Du kit.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Garder le texte du territoire' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Garder le texte du territoire' }));

    expect(await within(dialog).findByRole('alert')).toBeVisible();
  });
});
