import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkingGroup } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { CAIT, community } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { groupMember, groupOutput, workingGroup } from '@/testing/groupFixtures';
import { person } from '@/testing/people';
import { open } from '@/testing/render';

const GROUP = workingGroup();
const ADDRESS = `/groupes/${GROUP.id}`;

describe('a working group', () => {
  let now: WorkingGroup = GROUP;
  beforeEach(() => {
    now = GROUP;
    answer('get', '/api/v1/me', () => person());
    answer('get', '/api/v1/working-groups/{id}', () => now);
    answer('get', '/api/v1/working-groups/{id}/members', () => pageOf([groupMember({ lead: true })]));
    answer('get', '/api/v1/working-groups/{id}/outputs', () => pageOf([groupOutput()]));
    answer('get', '/api/v1/working-group-members/{id}', () => groupMember({ actions: ['LEAVE'] }));
  });

  it('is joined in one step from its link', async () => {
    now = workingGroup({ actions: ['JOIN', 'READ_MEMBERS'] });
    answer('post', '/api/v1/working-groups/{id}/join', () => {
      now = workingGroup({ mySeatId: 'seat', actions: ['LEAVE', 'READ_MEMBERS'] });
      return groupMember();
    });
    const { user } = await open(`${ADDRESS}/rejoindre`, session());
    await user.click(await screen.findByRole('button', { name: 'Rejoindre le groupe' }));

    expect(await screen.findByText('Vous faites partie de ce groupe.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir le groupe' })).toHaveAttribute('href', ADDRESS);
  });

  it('leads by way of the community when one has to ask there first', async () => {
    now = workingGroup({ actions: ['REQUEST', 'READ_MEMBERS'] });
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['REQUEST'] }));
    const { user } = await open(`${ADDRESS}/rejoindre`, session());
    await user.click(await screen.findByRole('button', { name: 'Demander à rejoindre' }));

    expect(within(screen.getByRole('dialog')).getByLabelText('Votre demande')).toBeVisible();
  });

  it('leads visitors to the sign-in and back to the link', async () => {
    answer('get', '/api/v1/communities/{id}', () => community({ joinPolicy: 'OPEN' }));
    await open(`${ADDRESS}/rejoindre`);

    expect(await screen.findByRole('link', { name: 'Se connecter pour rejoindre' })).toHaveAttribute(
      'href',
      `/auth/login?next=${encodeURIComponent(`${ADDRESS}/rejoindre`)}`,
    );
  });

  it('hands on its link to those who are signed in', async () => {
    now = workingGroup({ actions: ['READ_MEMBERS'] });
    await open(ADDRESS, session());

    const link = await screen.findByLabelText('Lien pour rejoindre le groupe');
    expect(link).toHaveValue(`${window.location.origin}${ADDRESS}/rejoindre`);
  });

  it('says why an active group keeps its lead', async () => {
    now = workingGroup({ mySeatId: 'seat', actions: ['LEAVE', 'READ_MEMBERS'] });
    answer('post', '/api/v1/working-group-members/{id}/leave', () => refusal(409, 'group-needs-lead'));
    const { user } = await open(ADDRESS, session());
    const leave = await screen.findByRole('button', { name: 'Quitter le groupe' });
    await waitFor(() => expect(leave).not.toHaveAttribute('aria-disabled'));
    await user.click(leave);
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Quitter le groupe' }));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Le détail du refus.');
  });

  it('is paused only with a reason', async () => {
    const sent: unknown[] = [];
    now = workingGroup({ actions: ['PAUSE'] });
    answer('post', '/api/v1/working-groups/{id}/pause', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      return workingGroup({ state: 'PAUSED', reason: 'Été' });
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Mettre en pause' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Mettre en pause' }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText('Motif'), 'Été');
    await user.click(within(dialog).getByRole('button', { name: 'Mettre en pause' }));

    await waitFor(() => expect(sent).toEqual([[{ reason: 'Été' }, '"5-0"']]));
  });

  it('takes an output whose address is one, and keeps what was typed when refused', async () => {
    const sent: unknown[] = [];
    now = workingGroup({ actions: ['ADD_OUTPUT'] });
    answer('post', '/api/v1/working-groups/{id}/outputs', ({ body }) => {
      sent.push(body);
      return sent.length === 1 ? refusal(422, 'rule-violated') : groupOutput();
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter une production' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Intitulé'), 'Guide');
    await user.type(within(dialog).getByLabelText(/^Adresse/), 'guide');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await within(dialog).findByRole('link', { name: /commence par https/ })).toBeVisible();
    await user.clear(within(dialog).getByLabelText(/^Adresse/));
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Le détail du refus.');
    expect(within(dialog).getByLabelText('Intitulé')).toHaveValue('Guide');
    expect(sent).toEqual([{ title: 'Guide' }]);
  });

  it('has its output written under the version that was read, whatever came since', async () => {
    let version = 1;
    const versions: (string | null)[] = [];
    answer('get', '/api/v1/working-groups/{id}/outputs', () =>
      pageOf([groupOutput({ version, title: `Guide ${version}`, actions: ['UPDATE'] })]),
    );
    answer('put', '/api/v1/working-group-outputs/{id}', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      return refusal(412, 'stale-version');
    });
    const { user, queryClient } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: /^Modifier ?: Guide 1$/ }));
    version = 2;
    await queryClient.invalidateQueries();
    expect(
      await screen.findByRole('button', { name: /^Modifier ?: Guide 2$/, hidden: true }),
    ).toBeInTheDocument();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() => expect(versions).toEqual(['"1-0"']));
  });

  it('is listed among the groups of its community', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['UPDATE'] }));
    answer('get', '/api/v1/communities/{id}/working-groups', ({ query }) => {
      asked.push(query.toString());
      return pageOf([workingGroup({ mySeatId: 'seat' })]);
    });
    await open(`/communautes/${CAIT.id}/groupes?state=PAUSED`, session());

    const rows = await within(await screen.findByRole('table')).findAllByRole('row');
    expect(rows[1]).toHaveTextContent('Coopération');
    expect(rows[1]).toHaveTextContent('J’en fais partie');
    expect(screen.getByRole('link', { name: 'Nouveau groupe' })).toBeVisible();
    expect(asked[0]).toContain('state=PAUSED');
  });
});
