import { deskOf, expect, expectAccessible, signIn, test, write } from '../support/journey';

test('staff create a territory with the keyboard, and the trail keeps it', async ({ page, browser }) => {
  const name = `Essai ${Date.now()}`;
  await signIn(page, 'staff', '/territoires/nouveau');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Type').selectOption({ label: 'Intercommunalité' });
  await page.getByLabel('Communes, intercommunalités').fill('neussargues');
  await expect(page.locator('.combobox-option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const admin = await deskOf(browser, 'admin', '/administration/journal');
  await expect(admin.getByRole('link', { name })).toBeVisible();
  await admin.context().close();
});

test('the second of two editors sees both versions and loses nothing', async ({ page, browser }) => {
  await page.goto('/territoires?q=beauvais');
  await page.getByRole('link', { name: 'Beauvais', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beauvais' })).toBeVisible();
  const address = `${new URL(page.url()).pathname}/modifier`;
  const other = await deskOf(browser, 'admin', address);
  await signIn(page, 'staff', address);
  await write(
    page.getByRole('textbox', { name: 'Description', exact: true }),
    'Ce que le second éditeur a saisi.',
  );

  await other.getByLabel('Site web').fill('https://premier.example.org');
  await other.getByRole('button', { name: 'Enregistrer' }).click();
  // The form's own heading names the territory too: what was sent must have arrived before the desk is left.
  await expect(other.getByRole('heading', { level: 1, name: 'Beauvais', exact: true })).toBeVisible();
  await other.context().close();

  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('table', { name: 'Champs qui diffèrent' })).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beauvais' })).toBeVisible();
  await expect(page.getByText('Ce que le second éditeur a saisi.')).toBeVisible();
  await expect(page.getByRole('link', { name: /premier\.example\.org/ })).toBeVisible();
});

test('an archived territory leaves the lists until it is restored', async ({ page, browser }) => {
  await signIn(page, 'staff', '/territoires?q=denain');
  await page.getByRole('link', { name: 'Denain', exact: true }).click();
  await page.getByRole('button', { name: 'Archiver' }).click();
  await page.getByLabel('Motif').fill('Essai d’archivage.');
  await page.getByRole('dialog').getByRole('button', { name: 'Archiver' }).click();
  await expect(page.getByText('Ce territoire est archivé')).toBeVisible();
  await expectAccessible(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/territoires?q=denain');
  await expect(visitor.getByRole('heading', { name: 'Aucun territoire ne correspond' })).toBeVisible();
  await visitor.context().close();

  await page.getByRole('button', { name: 'Rétablir' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.getByText('Ce territoire est archivé')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Archiver' })).toBeVisible();
});

test('a project lead edits the territory that is theirs, and no other', async ({ page }) => {
  await signIn(page, 'lead', '/territoires?q=amiens');
  await page.getByRole('link', { name: 'Amiens', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Modifier' })).toBeVisible();

  await page.goto('/territoires?q=beauvais');
  await page.getByRole('link', { name: 'Beauvais', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Composition' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Modifier' })).toHaveCount(0);
});
