import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

const TOPIC = 'Mobilités actives';

async function choose(page: Page, field: string, text: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

test('somebody is found near a commune by what they can do, until they withdraw their consent', async ({
  page,
  browser,
}) => {
  await signIn(page, 'lead', '/mon-profil');
  await page.getByRole('link', { name: 'Mon expertise', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon expertise' })).toBeVisible();
  await expect(page.getByText('Vous n’êtes pas dans l’annuaire des expertises.')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter un sujet', exact: true }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Choisissez un niveau.' })).toBeVisible();
  await choose(page, 'Sujet', 'mobilites act', new RegExp(TOPIC));
  await page.getByRole('radio', { name: 'Expérience confirmée' }).check();
  await page.getByLabel('En une phrase').fill('Une vélo-école au collège, depuis trois ans.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: TOPIC })).toBeVisible();

  const staff = await deskOf(browser, 'staff', '/');
  await staff.getByRole('link', { name: 'Expertises', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Expertises' })).toBeVisible();
  await choose(staff, 'Sujet', 'mobilites act', new RegExp(TOPIC));
  await choose(staff, 'Près de (commune)', 'amiens', /Amiens.*Somme/);
  const found = staff.getByRole('row', { name: /Lina Petit/ });
  await expect(staff.getByRole('columnheader', { name: 'Distance' })).toBeVisible();
  await expect(found).toHaveCount(0);

  await page.getByRole('button', { name: 'J’accepte d’être trouvé' }).click();
  await expect(page.getByText('Vous êtes dans l’annuaire des expertises.')).toBeVisible();
  await expectAccessible(page);

  await staff.reload();
  await expect(staff.getByRole('row').nth(1)).toContainText('Lina Petit');
  await expect(found).toContainText(TOPIC);
  await expect(found).toContainText('0 km');
  await expectAccessible(staff);
  await found.getByRole('link', { name: 'Lina Petit' }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Lina Petit' })).toBeVisible();
  await expect(staff.getByText('Une vélo-école au collège, depuis trois ans.')).toBeVisible();
  await expectAccessible(staff);

  await page.getByRole('button', { name: 'Retirer mon accord' }).click();
  await expect(page.getByText('Vous n’êtes pas dans l’annuaire des expertises.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: TOPIC })).toBeVisible();
  await staff.reload();
  await expect(staff.getByRole('heading', { level: 1, name: 'Lina Petit' })).toBeHidden();
  await expect(staff.getByText('Une vélo-école')).toHaveCount(0);
  await staff.goBack();
  await expect(staff.getByRole('columnheader', { name: 'Distance' })).toBeVisible();
  await expect(found).toHaveCount(0);

  await page.getByRole('button', { name: `Retirer ${TOPIC}` }).click();
  await expect(page.getByText('Vous n’avez encore rien écrit')).toBeVisible();
  await expectReflow(page);
  await expectReflow(staff);
});

test('visitors find nobody by their expertise', async ({ page }) => {
  await page.goto('/expertises?near=80021');
  await expect(page.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Expertises', exact: true })).toHaveCount(0);
});
