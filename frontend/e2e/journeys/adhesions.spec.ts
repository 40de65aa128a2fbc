import { deskOf, expect, expectAccessible, expectReflow, open, signIn, test } from '../support/journey';

test('staff enter who adheres to a centre, once at a time, and end it early', async ({ page }) => {
  const centre = `Centre ${Date.now()}`;
  await signIn(page, 'staff', '/organisations/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill(centre);
  await page.getByLabel('Type').selectOption({ label: 'Centre de ressources' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: centre })).toBeVisible();
  await page.getByRole('link', { name: 'Adhésions', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Adhésions' })).toBeVisible();

  await enter('2026-01-01');
  await expect(page.getByRole('row', { name: /Guéret/ })).toContainText('sans fin prévue');
  await enter('2026-06-01');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('jours en commun');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await page.getByRole('button', { name: /^Modifier\s*: Guéret/ }).click();
  await dialog.getByLabel('Dernier jour').fill('2026-03-31');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('row', { name: /Guéret/ })).toContainText('Terminée');
  await page.getByLabel('Valable le').fill('2026-04-01');
  await expect(page.getByText('Aucune adhésion ne correspond')).toBeVisible();
  await expectReflow(page);

  async function enter(firstDay: string) {
    await page.getByRole('button', { name: 'Enregistrer une adhésion' }).click();
    await page.getByRole('combobox', { name: 'Adhérent' }).fill('guéret');
    await page.locator('.combobox-option').first().click();
    await page.getByLabel('Premier jour').fill(firstDay);
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  }
});

test('a project lead sees what their own territory adheres to, a member nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, 'lead', '/territoires?q=amiens');
  await page.getByRole('link', { name: 'Amiens', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Adhésions' })).toContainText('Centre de ressources');
  await expectAccessible(page);

  const member = await deskOf(browser, 'member', '/');
  await open(member, new URL(page.url()).pathname, 'Amiens');
  await expect(member.getByRole('table', { name: 'Adhésions' })).toHaveCount(0);
  await member.context().close();
});
