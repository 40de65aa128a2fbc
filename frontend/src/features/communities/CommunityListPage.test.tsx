import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { communitySummary } from '@/testing/communityFixtures';
import { organisation, pageOf, session, territory } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('the directory of communities', () => {
  it('says how to join each, and what the reader is there', async () => {
    answer('get', '/api/v1/communities', () =>
      pageOf([communitySummary({ myRole: 'FACILITATOR', visibility: 'MEMBERS_ONLY' })]),
    );
    await open('/communautes', session());
    const row = await screen.findByRole('row', { name: /Ingénierie apprenante/ });

    expect(row).toHaveTextContent('réservée');
    expect(row).toHaveTextContent('Sur demande');
    expect(row).toHaveTextContent('Animateur');
    expect(screen.queryByRole('link', { name: 'Nouvelle communauté' })).not.toBeInTheDocument();
  });

  it('keeps what is asked in the address, as the API takes it', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/communities', ({ query }) => {
      asked.push(query.toString());
      return pageOf([communitySummary()]);
    });
    const { router, user } = await open('/communautes', session(['CREATE_COMMUNITY']));
    await user.click(await screen.findByLabelText('Que je peux rejoindre'));

    await waitFor(() => expect(asked.at(-1)).toBe('openToMe=true'));
    expect(router.state.location.searchStr).toBe('?openToMe=true');
    expect(screen.getByRole('link', { name: 'Nouvelle communauté' })).toBeVisible();
  });

  it('narrows by owner and territory, and names both', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/communities', ({ query }) => {
      asked.push(query.toString());
      return pageOf([communitySummary()]);
    });
    answer('get', '/api/v1/organisations/{id}', () => organisation());
    answer('get', '/api/v1/territories/{id}', () => territory());
    const query = `ownerOrganisationId=${organisation().id}&territoryId=${territory().id}`;
    const { user } = await open(`/communautes?${query}`);

    const owner = await screen.findByRole('combobox', { name: 'Organisation pilote' });
    await waitFor(() => expect(owner).toHaveValue(organisation().name));
    expect(asked.at(-1)).toBe(query);
    await user.click(
      screen.getByRole('button', { name: new RegExp(`Organisation pilote\\s: ${organisation().name}`) }),
    );
    await waitFor(() => expect(asked.at(-1)).toBe(`territoryId=${territory().id}`));
  });

  it('does not ask visitors for what only members have', async () => {
    answer('get', '/api/v1/communities', () => pageOf([communitySummary()]));
    await open('/communautes');

    await screen.findByRole('row', { name: /Ingénierie apprenante/ });
    expect(screen.queryByLabelText('Dont je suis membre')).not.toBeInTheDocument();
  });
});
