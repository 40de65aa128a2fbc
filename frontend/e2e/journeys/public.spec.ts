import { expect, expectAccessible, open, test } from '../support/journey';

test('a visitor goes from the home page to a territory', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('essaimer');
  await page.getByRole('link', { name: 'Explorer les territoires' }).click();

  await expect(page).toHaveURL(/\/territoires$/);
  await expect(page.locator('main')).toBeFocused();
  await page.getByLabel('Nom du territoire').fill('amiens');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=amiens/);
  await page.getByRole('link', { name: 'Amiens', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Amiens' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Composition' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Carte de France/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Modifier' })).toHaveCount(0);
});

test('a search comes back with its address', async ({ page }) => {
  await page.goto('/territoires');
  await page.getByLabel('Type').selectOption({ label: 'Commune' });
  await expect(page).toHaveURL(/kind=COMMUNE/);

  await page.reload();
  await expect(page.getByLabel('Type', { exact: true })).toHaveValue('COMMUNE');
});

test('public pages are accessible', async ({ page }) => {
  const addresses = [
    '/',
    '/territoires',
    '/programmes',
    '/organisations',
    '/geographie?q=saint-denis',
    '/accessibilite',
  ];
  for (const address of addresses) {
    await open(page, address, /./);
    await expectAccessible(page);
  }
});

test('an unknown address says so', async ({ page }) => {
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible();
});

test('the interface speaks English too, and remembers it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/territoires');
  await expect(page.getByRole('heading', { level: 1, name: 'Territories' })).toBeVisible();
});
