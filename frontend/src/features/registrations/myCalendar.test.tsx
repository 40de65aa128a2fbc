import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PersonalCalendar } from '@/api/types';
import { answer } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const NONE: PersonalCalendar = { active: false, renewedAt: null, address: null };
const ADDRESS = 'https://essaim.example.org/api/v1/calendars/secret.ics';

describe('one’s own calendar', () => {
  it('has its address told once, and taken back', async () => {
    let current = NONE;
    answer('get', '/api/v1/me/registrations', () => pageOf([]));
    answer('get', '/api/v1/me/calendar', () => current);
    answer('post', '/api/v1/me/calendar/renew', () => {
      current = { active: true, renewedAt: '2026-11-23T09:30:00Z', address: null };
      return { ...current, address: ADDRESS };
    });
    answer('post', '/api/v1/me/calendar/revoke', () => {
      current = NONE;
      return current;
    });
    const { user } = await open('/mes-inscriptions', session());
    await user.click(await screen.findByRole('button', { name: 'Créer une adresse secrète' }));
    expect(await screen.findByLabelText('Votre adresse secrète')).toHaveValue(ADDRESS);
    expect(screen.getByRole('link', { name: 'Ouvrir dans mon logiciel d’agenda' })).toHaveAttribute(
      'href',
      ADDRESS.replace('https:', 'webcal:'),
    );

    await user.click(screen.getByRole('button', { name: 'Supprimer l’adresse' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Supprimer l’adresse' }));
    expect(await screen.findByRole('button', { name: 'Créer une adresse secrète' })).toBeVisible();
    expect(screen.queryByLabelText('Votre adresse secrète')).not.toBeInTheDocument();
  });
});
