import { expect, fillSignInForm, signIn, test } from '../support/journey';

test('signing in leads back to the page it was asked from, signing out ends it', async ({ page }) => {
  await page.goto('/programmes');
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await fillSignInForm(page, 'member');

  await expect(page).toHaveURL(/\/programmes$/);
  await page.getByRole('button', { name: 'Malo Garnier' }).click();
  await page.getByRole('link', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
});

test('a member is kept from what is not offered', async ({ page }) => {
  await signIn(page, 'member', '/territoires/nouveau');
  await expect(page.getByRole('heading', { name: 'Accès réservé' })).toBeVisible();
});

test('a session that ends in the middle of a form loses nothing typed', async ({ page, context }) => {
  await signIn(page, 'staff', '/organisations/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill('Organisation en cours de saisie');
  await page.getByLabel('Type').selectOption({ label: 'Association' });
  // The bell has asked once, or it would be the first to notice.
  await page.waitForLoadState('networkidle');

  await context.clearCookies();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await dialog.getByRole('link', { name: 'Se reconnecter' }).click();
  await fillSignInForm(page, 'staff');

  await expect(page.getByText('Votre saisie a été retrouvée')).toBeVisible();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('Organisation en cours de saisie');
});
