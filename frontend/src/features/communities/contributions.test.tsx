import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Contribution } from '@/api/types';
import { answer } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { cycle } from '@/testing/meetingFixtures';
import { open } from '@/testing/render';
import { topic } from '@/testing/topicFixtures';

const ID = '0190e4b6-0000-7000-8000-000000000050';
const AT = '2026-11-20T09:30:00Z';

function contribution(change: Partial<Contribution> = {}): Contribution {
  return {
    id: ID,
    version: 4,
    community: CAIT,
    person: { id: '0190e4b6-0000-7000-8000-000000000021', displayName: 'Malo Garnier' },
    kind: 'FLASH_TOPIC',
    title: 'Sans estrade',
    text: 'Trois essais.',
    renderedText: { nodes: [{ type: 'PARAGRAPH', children: [{ type: 'TEXT', text: 'Trois essais.' }] }] },
    cycleYear: null,
    topics: [],
    state: 'SUBMITTED',
    reason: null,
    submittedAt: AT,
    ageDays: 2,
    decidedAt: null,
    decidedBy: null,
    publishedAt: null,
    demo: false,
    updatedAt: AT,
    actions: [],
    ...change,
  };
}

describe('a contribution', () => {
  it('is declined only with a reason, under the version it showed', async () => {
    const sent: unknown[] = [];
    let state = contribution({ actions: ['ACCEPT', 'DECLINE'] });
    answer('get', '/api/v1/contributions/{id}', () => state);
    answer('post', '/api/v1/contributions/{id}/decline', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      state = contribution({ state: 'DECLINED', reason: 'Déjà traité.' });
      return state;
    });
    const { user } = await open(`/contributions/${ID}`, session());
    expect(await screen.findByText('Trois essais.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Modifier' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ne pas retenir' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Ne pas retenir' }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText('Motif'), 'Déjà traité.');
    await user.click(within(dialog).getByRole('button', { name: 'Ne pas retenir' }));

    await waitFor(() => expect(sent).toEqual([[{ reason: 'Déjà traité.' }, '"4-0"']]));
    expect(await screen.findByText('Cette contribution n’a pas été retenue')).toBeVisible();
  });

  it('is given its year by those who look after the community', async () => {
    const sent: unknown[] = [];
    let now = contribution({ state: 'PUBLISHED', actions: ['PLACE'] });
    answer('get', '/api/v1/contributions/{id}', () => now);
    answer('get', '/api/v1/communities/{id}/cycles', () => pageOf([cycle()]));
    answer('post', '/api/v1/contributions/{id}/place', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      now = contribution({ cycleYear: { id: cycle().years[0]?.id ?? '', name: 'Ruralités' } });
      return now;
    });
    const { user } = await open(`/contributions/${ID}`, session());
    await user.click(await screen.findByRole('button', { name: 'Choisir l’année' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(/^Année du cycle/), await dialog.findByText('Ruralités'));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() => expect(sent).toEqual([[{ cycleYearId: cycle().years[0]?.id }, '"4-0"']]));
    expect(await screen.findByText('Ruralités')).toBeVisible();
  });

  it('is proposed by those whom the server lets contribute', async () => {
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['READ_CONTRIBUTIONS'] }));
    await open(`/communautes/${CAIT.id}/contributions/nouvelle`, session());

    expect(await screen.findByText('Accès réservé')).toBeVisible();
  });

  it('is found by its topic and by the year it belongs to', async () => {
    const asked: string[] = [];
    const wanted = topic();
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['READ_CONTRIBUTIONS'] }));
    answer('get', '/api/v1/communities/{id}/cycles', () => pageOf([cycle()]));
    answer('get', '/api/v1/topics/{id}', () => wanted);
    answer('get', '/api/v1/communities/{id}/contributions', ({ query }) => {
      asked.push(query.toString());
      return pageOf([]);
    });
    const { router, user } = await open(
      `/communautes/${CAIT.id}/contributions?topicId=${wanted.id}`,
      session(),
    );
    await user.selectOptions(await screen.findByLabelText('Année du cycle'), 'Ruralités');

    const year = cycle().years[0]?.id;
    await waitFor(() => expect(asked.at(-1)).toBe(`topicId=${wanted.id}&cycleYearId=${year}`));
    await user.click(screen.getByRole('button', { name: /Année du cycle\s: Ruralités/ }));
    await waitFor(() => expect(router.state.location.searchStr).toBe(`?topicId=${wanted.id}`));
  });

  it('shows its author what became of it', async () => {
    const { version: _, text: __, renderedText: ___, actions: ____, ...whole } = contribution();
    const { decidedAt: _____, decidedBy: ______, ...summary } = whole;
    answer('get', '/api/v1/me/contributions', () =>
      pageOf([{ ...summary, state: 'DECLINED' as const, reason: 'Déjà traité.' }]),
    );
    await open('/mes-contributions', session());
    const row = await screen.findByRole('row', { name: /Sans estrade/ });

    expect(row).toHaveTextContent('Non retenue');
    expect(row).toHaveTextContent('Déjà traité.');
  });
});
