import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { resourceSummary } from '@/testing/resourceFixtures';

function serve(change: Parameters<typeof resourceSummary>[0] = {}) {
  const asked: string[] = [];
  answer('get', '/api/v1/resources', ({ query }) => {
    asked.push(query.toString());
    return pageOf([resourceSummary(change)]);
  });
  return asked;
}

describe('the resource centre', () => {
  it('says what each is, where it belongs and whether it is to be reviewed', async () => {
    serve({ visibility: 'COMMUNITY', state: 'IN_REVIEW', reviewBy: '2026-01-31', stale: true });
    await open('/ressources', session());
    const row = await screen.findByRole('row', { name: /Douze repères/ });

    expect(row).toHaveTextContent('En relecture');
    expect(row).toHaveTextContent('membres');
    expect(row).toHaveTextContent('à relire');
    expect(row).toHaveTextContent('Ingénierie apprenante');
    expect(screen.getByRole('link', { name: 'Nouvelle ressource' })).toBeVisible();
  });

  it('keeps what is asked in the address, as the API takes it', async () => {
    const asked = serve();
    const { router, user } = await open('/ressources');
    await user.click(await screen.findByLabelText('À relire'));
    await waitFor(() => expect(asked.at(-1)).toBe('stale=true'));
    await user.click(screen.getByRole('button', { name: /Utile à/ }));

    await waitFor(() => expect(asked.at(-1)).toBe('stale=true&sort=-votes'));
    expect(router.state.location.searchStr).toBe('?stale=true&sort=-votes');
    expect(screen.queryByLabelText('Que j’ai déposées')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Nouvelle ressource' })).not.toBeInTheDocument();
  });

  it('of a community is its own, and lets its members add to it', async () => {
    const asked = serve();
    const my = { ...community().my, state: 'ACTIVE' as const };
    answer('get', '/api/v1/communities/{id}', () => community({ my }));
    await open(`/communautes/${CAIT.id}/ressources?kind=PUBLICATION`, session());

    await screen.findByRole('row', { name: /Douze repères/ });
    expect(asked).toEqual([`kind=PUBLICATION&communityId=${CAIT.id}`]);
    expect(screen.getByRole('link', { name: 'Nouvelle ressource' })).toHaveAttribute(
      'href',
      `/ressources/nouvelle?community=${CAIT.id}`,
    );
  });
});
