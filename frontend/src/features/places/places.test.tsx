import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';

describe('the administration', () => {
  it('offers the places that the session allows, and no other', async () => {
    await open('/administration', session(['READ_PEOPLE', 'READ_OUTBOX']));

    expect(screen.getByRole('heading', { level: 1, name: 'Administration' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Personnes' })).toHaveAttribute(
      'href',
      '/administration/personnes',
    );
    expect(screen.getByRole('link', { name: 'Courriels' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Journal' })).not.toBeInTheDocument();
  });

  it('is closed to everybody else', async () => {
    await open('/administration', session());
    expect(screen.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
  });
});

describe('the references', () => {
  it('leads anybody to topics, organisations and geography', async () => {
    await open('/referentiels');

    expect(screen.getByRole('heading', { level: 1, name: 'Référentiels' })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Sujets' })).toHaveAttribute('href', '/sujets');
    expect(main.getByRole('link', { name: 'Organisations' })).toHaveAttribute('href', '/organisations');
    expect(main.getByRole('link', { name: 'Géographie' })).toHaveAttribute('href', '/geographie');
  });
});
