import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { communitySummary } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { COUNTRYSIDE, RURAL, scheme, topic } from '@/testing/topicFixtures';

const ADDRESS = `/sujets/${COUNTRYSIDE.id}`;
const SUMMARY = {
  ...RURAL,
  altLabels: { fr: [], en: [] },
  broader: null,
  state: 'ACTIVE' as const,
  replacedBy: null,
  updatedAt: '2026-11-20T09:30:00Z',
};

describe('the page of a topic', () => {
  beforeEach(() => {
    answer('get', '/api/v1/topics/{id}', () => topic());
    answer('get', '/api/v1/topic-schemes/{code}', () => scheme());
    answer('get', '/api/v1/communities', () => pageOf([communitySummary()]));
    answer('get', '/api/v1/programmes', () => pageOf([]));
    answer('get', '/api/v1/resources', () => pageOf([]));
  });

  it('shows what is about it, and offers nothing the server does not send', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/communities', ({ query }) => {
      asked.push(query.toString());
      return pageOf([communitySummary()]);
    });
    await open(ADDRESS);

    expect(await screen.findByRole('link', { name: 'Ingénierie apprenante' })).toBeVisible();
    expect(asked).toEqual([`topicId=${COUNTRYSIDE.id}`]);
    expect(await screen.findByText('Aucun programme.')).toBeVisible();
    expect(screen.getByText('Villages')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Fusionner' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Modifier' })).not.toBeInTheDocument();
  });

  it('says what a merge moves before it is made, and why it is refused', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/topics/{id}', () =>
      topic({
        actions: ['UPDATE', 'DEPRECATE', 'MERGE'],
        narrower: [{ ...RURAL, prefLabel: words('Bourgs') }],
      }),
    );
    answer('get', '/api/v1/topics', () => pageOf([SUMMARY, { ...SUMMARY, ...COUNTRYSIDE }]));
    answer('get', '/api/v1/topics/{id}/uses', () => ({
      uses: [
        { kind: 'COMMUNITY', count: 2 },
        { kind: 'PROGRAMME', count: 1 },
      ],
    }));
    answer('post', '/api/v1/topics/{id}/merge', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      return refusal(422, 'rule-violated', {
        violations: [{ pointer: '/intoId', code: 'merge-into-narrower', message: 'Plus précis que lui.' }],
      });
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Fusionner' }));
    const dialog = screen.getByRole('dialog', { name: /Fusionner Campagne/ });
    expect(within(dialog).queryByRole('button', { name: /Fusionner les deux/ })).not.toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Sujet à garder'), 'rura');
    // The topic itself is not offered, though the search finds it.
    await waitFor(() => expect(within(dialog).getAllByRole('option')).toHaveLength(1));
    await user.click(within(dialog).getByRole('option', { name: /Ruralités/ }));

    expect(await within(dialog).findByText(/2 communautés, 1 programme/)).toBeVisible();
    expect(within(dialog).getByText(/Campagne, Villages/)).toBeVisible();
    expect(within(dialog).getByText(/Bourgs/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Fusionner les deux sujets' }));
    expect(await within(dialog).findByText('Plus précis que lui.')).toBeVisible();
    expect(sent).toEqual([[{ intoId: RURAL.id }, '"2-0"']]);
  });

  it('leads from a topic that was merged to the one that stands for it', async () => {
    answer('get', '/api/v1/topics/{id}', () => topic({ state: 'DEPRECATED', replacedBy: RURAL }));
    await open(ADDRESS);

    expect(await screen.findByText('Ce sujet n’est plus en usage')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ruralités' })).toHaveAttribute('href', `/sujets/${RURAL.id}`);
  });
});

describe('the form of a topic', () => {
  it('sends every field, a line for each further name', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/topics/{id}', () => topic({ actions: ['UPDATE'], broader: RURAL }));
    answer('get', '/api/v1/topic-schemes/{code}', () => scheme({ actions: ['UPDATE', 'ADD_TOPIC'] }));
    answer('put', '/api/v1/topics/{id}', ({ body }) => {
      sent.push(body);
      return topic();
    });
    const { user } = await open(`${ADDRESS}/modifier`, session());
    await user.type(await screen.findByLabelText(/^Autres noms en français/), '\nHameaux');
    await user.type(screen.getByLabelText(/^Équivalents ailleurs/), 'pas une adresse');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(sent).toEqual([]);
    await user.clear(screen.getByLabelText(/^Équivalents ailleurs/));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() =>
      expect(sent).toEqual([
        {
          scheme: 'themes',
          prefLabel: { fr: 'Campagne', en: 'Countryside' },
          altLabels: { fr: ['Villages', 'Hameaux'], en: [] },
          definition: { fr: 'Ce qui n’est pas la ville.', en: null },
          broaderId: RURAL.id,
          relatedIds: [],
          exactMatches: [],
        },
      ]),
    );
  });
});

function words(fr: string) {
  return { fr, en: fr };
}
