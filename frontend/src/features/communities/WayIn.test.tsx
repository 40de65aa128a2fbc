import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { CAIT, community, membershipRequest } from '@/testing/communityFixtures';
import { pageOf, session } from '@/testing/fixtures';
import { person } from '@/testing/people';
import { open } from '@/testing/render';

const ADDRESS = `/communautes/${CAIT.id}`;

describe('the way into a community', () => {
  beforeEach(() => answer('get', '/api/v1/me', () => person()));

  it('leads visitors to the sign-in and back', async () => {
    answer('get', '/api/v1/communities/{id}', () => community());
    await open(ADDRESS);

    const link = await screen.findByRole('link', { name: 'Se connecter pour rejoindre' });
    expect(link).toHaveAttribute('href', `/auth/login?next=${encodeURIComponent(ADDRESS)}`);
    expect(screen.queryByRole('button', { name: 'Demander à rejoindre' })).not.toBeInTheDocument();
  });

  it('asks in the applicant’s own words, and once', async () => {
    const sent: unknown[] = [];
    let now = community({ actions: ['REQUEST'] });
    answer('get', '/api/v1/communities/{id}', () => now);
    answer('post', '/api/v1/communities/{id}/membership-requests', ({ body, headers }) => {
      sent.push([body, headers.get('Idempotency-Key')?.length]);
      now = community({ my: { ...now.my, openRequestId: '1' } });
      return membershipRequest();
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Demander à rejoindre' }));
    const dialog = screen.getByRole('dialog');

    await user.click(within(dialog).getByRole('button', { name: 'Envoyer la demande' }));
    expect(await within(dialog).findByRole('link', { name: /Dites en quelques mots/ })).toBeVisible();
    await user.type(within(dialog).getByLabelText('Votre demande'), 'Je débute.');
    await user.click(within(dialog).getByRole('button', { name: 'Envoyer la demande' }));

    await waitFor(() => expect(sent).toEqual([[{ words: 'Je débute.' }, 36]]));
    expect(await screen.findByRole('link', { name: 'Suivre ma demande' })).toBeVisible();
  });

  it('keeps the words when the request is refused by the server', async () => {
    answer('get', '/api/v1/communities/{id}', () => community({ actions: ['REQUEST'] }));
    answer('post', '/api/v1/communities/{id}/membership-requests', () => refusal(409, 'already-requested'));
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Demander à rejoindre' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Votre demande'), 'Je débute.');
    await user.click(within(dialog).getByRole('button', { name: 'Envoyer la demande' }));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Le détail du refus.');
    expect(within(dialog).getByLabelText('Votre demande')).toHaveValue('Je débute.');
  });

  it('shows the applicant every answer with its reason, in order', async () => {
    answer('get', '/api/v1/me/membership-requests', () =>
      pageOf([
        membershipRequest({ actions: ['WITHDRAW'] }),
        membershipRequest({ id: 'former', state: 'REFUSED', reason: 'Profil à compléter.' }),
      ]),
    );
    await open('/mes-demandes', session());
    const rows = await within(await screen.findByRole('table')).findAllByRole('row');

    expect(rows[1]).toHaveTextContent('En attente');
    expect(rows[2]).toHaveTextContent('Profil à compléter.');
    expect(screen.getAllByRole('button', { name: /^Retirer ma demande/ })).toHaveLength(1);
  });
});
