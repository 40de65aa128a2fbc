import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import {
  CAIT,
  community,
  invitation,
  invitationReport,
  membership,
  membershipRequest,
} from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('what facilitators do', () => {
  beforeEach(() =>
    answer('get', '/api/v1/communities/{id}', () =>
      community({ actions: ['READ_MEMBERS', 'READ_REQUESTS', 'INVITE'], openRequestCount: 2 }),
    ),
  );

  it('shows a page only to whom the server opens it', async () => {
    answer('get', '/api/v1/communities/{id}', () => community());
    await open(`/communautes/${CAIT.id}/demandes`, session());

    expect(await screen.findByText(/pas accès|pas autorisé|réservée/i)).toBeVisible();
  });

  it('refuses a request only with a reason', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/communities/{id}/membership-requests', () =>
      pageOf([membershipRequest({ actions: ['ACCEPT', 'REFUSE'] })]),
    );
    answer('post', '/api/v1/membership-requests/{id}/refuse', ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')]);
      return membershipRequest({ state: 'REFUSED' });
    });
    const { user } = await open(`/communautes/${CAIT.id}/demandes`, session());
    await user.click(await screen.findByRole('button', { name: /^Refuser\s*: Malo/ }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Refuser' }));
    expect(await within(dialog).findByRole('link', { name: 'Indiquez le motif.' })).toBeVisible();
    await user.type(within(dialog).getByLabelText('Motif'), 'Profil à compléter.');
    await user.click(within(dialog).getByRole('button', { name: 'Refuser' }));

    await waitFor(() => expect(sent).toEqual([[{ reason: 'Profil à compléter.' }, '"1-0"']]));
  });

  it('says why the last facilitator keeps the role', async () => {
    answer('get', '/api/v1/communities/{id}/members', () =>
      pageOf([membership({ role: 'FACILITATOR', actions: ['CHANGE_ROLE'] })]),
    );
    answer('post', '/api/v1/memberships/{id}/change-role', () => refusal(409, 'last-facilitator'));
    const { user } = await open(`/communautes/${CAIT.id}/membres`, session());
    await user.click(await screen.findByRole('button', { name: /^Changer de rôle\s*: Malo/ }));
    const dialog = screen.getByRole('dialog');
    await user.selectOptions(within(dialog).getByLabelText('Rôle'), 'Membre');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Le détail du refus.');
  });

  it('shows what would become of each address before anything is sent', async () => {
    const asked: string[] = [];
    answer('get', '/api/v1/communities/{id}/invitations', () => pageOf([]));
    answer('post', '/api/v1/communities/{id}/invitations/import', ({ query, body }) => {
      asked.push(`${query.get('dryRun')} ${body}`);
      return invitationReport({ dryRun: query.get('dryRun') === 'true' });
    });
    const { user } = await open(`/communautes/${CAIT.id}/invitations`, session());
    await user.click(await screen.findByRole('button', { name: 'Inviter une liste' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Adresses'), 'nouvelle@example.org');
    await user.click(within(dialog).getByRole('button', { name: 'Vérifier la liste' }));
    expect(await within(dialog).findByText('Adresse incorrecte')).toBeVisible();
    expect(asked).toEqual(['true nouvelle@example.org']);

    await user.click(within(dialog).getByRole('button', { name: 'Envoyer 1 invitation' }));
    await waitFor(() => expect(asked.at(-1)).toBe('false nouvelle@example.org'));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('takes an invitation back under the version it showed', async () => {
    const versions: (string | null)[] = [];
    answer('get', '/api/v1/communities/{id}/invitations', () =>
      pageOf([invitation({ version: 4, actions: ['REVOKE'] })]),
    );
    answer('post', '/api/v1/invitations/{id}/revoke', ({ headers }) => {
      versions.push(headers.get('If-Match'));
      return invitation({ state: 'REVOKED' });
    });
    const { user } = await open(`/communautes/${CAIT.id}/invitations`, session());
    await user.click(await screen.findByRole('button', { name: /^Annuler\s*: nouvelle@example\.org/ }));

    await waitFor(() => expect(versions).toEqual(['"4-0"']));
    expect(screen.queryByRole('button', { name: /^Renvoyer/ })).not.toBeInTheDocument();
  });
});
