import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { notification, notificationPreferences } from '@/testing/notificationFixtures';
import { open } from '@/testing/render';

describe('notifications', () => {
  it('are counted at the bell, which shows the latest and takes them as read', async () => {
    answer('get', '/api/v1/me/notifications', () => pageOf([notification()]));
    answer('get', '/api/v1/me/membership-requests', () => pageOf([]));
    const asked: unknown[] = [];
    answer('post', '/api/v1/me/notifications/read', ({ body }) => {
      asked.push(body);
      return { unread: 0, more: false };
    });
    answer('get', '/api/v1/me/notifications/unread', () => ({
      unread: asked.length === 0 ? 1 : 0,
      more: false,
    }));
    const { user } = await open('/mes-demandes', session());

    await user.click(await screen.findByRole('button', { name: 'Notifications, 1 non lue' }));
    expect(await screen.findByRole('link', { name: /Votre demande n’est pas retenue/ })).toHaveAttribute(
      'href',
      '/mes-demandes',
    );
    await user.click(screen.getByRole('button', { name: 'Tout marquer comme lu' }));
    expect(await screen.findByRole('button', { name: 'Notifications, 0 non lue' })).toBeVisible();
    expect(asked).toEqual([{ upTo: notification().createdAt }]);
  });

  it('are listed with their reason, narrowed to the unread, and read one by one', async () => {
    const queries: URLSearchParams[] = [];
    const read: unknown[] = [];
    answer('get', '/api/v1/me/notifications', ({ query }) => {
      queries.push(query);
      return pageOf([notification(read.length > 0 ? { readAt: '2026-11-21T08:00:00Z' } : {})]);
    });
    answer('post', '/api/v1/me/notifications/{id}/read', ({ path }) => {
      read.push(path.id);
      return notification({ readAt: '2026-11-21T08:00:00Z' });
    });
    const { user } = await open('/notifications?unread=true', session());
    expect(await screen.findByText('Complétez d’abord votre profil.')).toBeVisible();
    expect(queries[0]?.get('unread')).toBe('true');

    await user.click(screen.getByRole('button', { name: /^Marquer comme lue/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Marquer comme lue/ })).toBeNull());
    expect(read).toEqual([notification().id]);
  });

  it('are told as one chooses, but for decisions', async () => {
    answer('get', '/api/v1/me/notification-preferences', () => notificationPreferences());
    const sent: unknown[] = [];
    answer('put', '/api/v1/me/notification-preferences', ({ body, headers }) => {
      sent.push(body, headers.get('If-Match'));
      return notificationPreferences(1);
    });
    const { user } = await open('/notifications/preferences', session());
    const asked = within(await screen.findByRole('row', { name: /Quelqu’un demande à rejoindre/ }));
    const refused = within(screen.getByRole('row', { name: /^Ma demande d’entrée n’est pas retenue/ }));
    expect(refused.queryByRole('checkbox')).toBeNull();
    expect(refused.queryByRole('option', { name: 'Jamais' })).toBeNull();

    await user.click(asked.getByRole('checkbox', { name: /^Dans l’application : Quelqu’un demande/ }));
    await user.selectOptions(
      asked.getByLabelText(/^Par courriel : Quelqu’un demande/),
      'Une fois par semaine',
    );
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Vos préférences sont enregistrées.')).toBeVisible();
    expect(sent).toEqual([
      {
        choices: [
          { kind: 'MEMBERSHIP_REQUESTED', inApp: false, email: 'WEEKLY' },
          { kind: 'MEMBERSHIP_REQUEST_REFUSED', inApp: true, email: 'IMMEDIATE' },
        ],
      },
      '"0-0"',
    ]);
  });

  it('are ended by the link of a letter, after asking', async () => {
    const tokens: unknown[] = [];
    answer('post', '/api/v1/notification-unsubscriptions/{token}', ({ path }) => {
      tokens.push(path.token);
      return new Response(null, { status: 204 });
    });
    const { user } = await open('/notifications/desabonnement#jeton');
    expect(tokens).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ne plus les recevoir' }));
    expect(await screen.findByText(/vous ne les recevrez plus/)).toBeVisible();
    expect(tokens).toEqual(['jeton']);
  });
});
