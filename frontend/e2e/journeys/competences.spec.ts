import { deskOf, expect, expectAccessible, expectReflow, signIn, test } from '../support/journey';

const FRAMEWORK = 'Référentiel des métiers du développement territorial';

test('somebody reads what they hold, asks for what they learnt elsewhere, and reads the answer', async ({
  page,
  browser,
}) => {
  await signIn(page, 'lead', '/competences');
  await page.getByRole('link', { name: FRAMEWORK }).click();
  await expect(page.getByRole('heading', { level: 1, name: FRAMEWORK })).toBeVisible();
  await page.getByText('Évaluer pour décider', { exact: true }).click();
  await expect(page.getByText('Évaluer une action', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await page.goto('/mes-competences');
  await expect(page.getByRole('heading', { name: /^Manquantes/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Faire reconnaître un acquis' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Compétence', { exact: true })
    .selectOption({ label: 'Négocier et faire médiation' });
  const told = `Trois médiations menées seul, ${Date.now()}.`;
  await dialog.getByLabel('Ce qui le montre', { exact: true }).fill(told);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('heading', { name: 'Mes demandes de reconnaissance' })).toBeVisible();

  const staff = await deskOf(browser, 'staff', '/acquis');
  const row = staff.getByRole('row').filter({ hasText: told });
  await expectAccessible(staff);
  await row.getByRole('button', { name: /^Refuser/ }).click();
  await staff.getByRole('dialog').getByRole('textbox').fill('Dites avec qui.');
  await staff.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
  await expect(row).toBeHidden();

  await page.reload();
  await expect(page.getByText('Dites avec qui.')).toBeVisible();
});
