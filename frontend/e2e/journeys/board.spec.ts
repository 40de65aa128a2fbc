import { expect, expectAccessible, expectReflow, signIn, test } from '../support/journey';

const CAIT = 'Communauté apprenante ingénierie territoriale';

test('staff read what happens in a community, as charts and as figures', async ({ page }) => {
  await signIn(page, 'staff', '/communautes?q=apprenante');
  await page.getByRole('link', { name: CAIT, exact: true }).click();
  await page.getByRole('link', { name: 'Tableau de bord', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();

  const seats = page.getByRole('table', { name: 'Places des prochains événements' });
  await expect(seats.getByRole('row').filter({ hasText: 'Webinaire' })).toContainText('5 sur 200');
  const series = page.getByRole('table', { name: 'Séries' });
  await expect(series.getByRole('link', { name: 'Les lundis de la CAIT' })).toBeVisible();
  const members = page.getByRole('figure').filter({ hasText: 'Membres à la fin de chaque mois' });
  await members.getByRole('button', { name: 'Voir les données' }).click();
  await expect(members.getByRole('row')).toHaveCount(13);
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Période' }).selectOption({ label: '36 derniers mois' });
  await expect(members.getByRole('row')).toHaveCount(37);
  const saved = page.waitForEvent('download');
  await members.getByRole('button', { name: 'Données (CSV)' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^membres-.*\.csv$/);
  await expectReflow(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: /^\d+$/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Demandes' })).toBeVisible();
});
