import { expect, expectAccessible, expectReflow, open, test } from '../support/journey';

test('a visitor reads the territories of a programme on the map and in the table', async ({ page }) => {
  await open(page, '/programmes', 'Programmes');
  await page.getByRole('link', { name: 'Territoires d’engagement', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Territoires d’engagement/);
  await expect(page.getByRole('link', { name: 'Pays de Morlaix' }).first()).toBeVisible();
  // Neither those who were declined nor those who left are shown to the public.
  await expect(page.getByRole('link', { name: 'Vierzon' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a former code leads to its successors', async ({ page }) => {
  await open(page, '/geographie/COMMUNE/15141?vintage=2024', /Neussargues en Pinatelle/);
  await expectAccessible(page);
});

test.describe('on a phone in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

  for (const path of [
    '/',
    '/territoires',
    '/programmes',
    '/organisations',
    '/geographie',
    '/accessibilite',
    '/credits',
  ]) {
    test(`${path} reads well`, async ({ page }) => {
      await open(page, path, /./);
      await expectAccessible(page, ['dark']);
      await expectReflow(page);
    });
  }
});
