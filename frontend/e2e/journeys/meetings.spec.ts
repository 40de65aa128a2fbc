import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  type Locator,
  type Page,
  signIn,
  test,
  write,
} from '../support/journey';

const CARREFOUR = 'Carrefour des métiers du développement territorial';

async function openMeetings(page: Page): Promise<void> {
  await page.goto('/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Réunions' })).toBeVisible();
}

/** Puts a picture of the page itself into the text that is being written. */
async function insertImage(page: Page, alternative: string): Promise<void> {
  const clip = { x: 0, y: 0, width: 320, height: 180 };
  const picture = { name: 'grille.png', mimeType: 'image/png', buffer: await page.screenshot({ clip }) };
  await page.getByRole('button', { name: 'Insérer une image' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insérer une image' });
  await dialog.getByLabel('Fichier de l’image').setInputFiles(picture);
  await dialog.getByLabel('Texte alternatif').fill(alternative);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Enregistrer l’image' }).click();
  await expect(dialog).toBeHidden();
}

async function expectShown(image: Locator): Promise<void> {
  await image.scrollIntoViewIfNeeded();
  await expect(image).toHaveJSProperty('naturalWidth', 320);
}

test('a meeting is planned, reported with follow-ups and published to the members', async ({
  page,
  browser,
}) => {
  const title = `Point d’étape ${Date.now()}`;
  await signIn(page, 'staff', '/communautes');
  await openMeetings(page);
  await page.getByRole('link', { name: 'Nouvelle réunion' }).click();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-05');
  await page.getByLabel('De', { exact: true }).fill('12:00');
  await page.getByLabel(/^À/).fill('13:00');
  await page.getByLabel(/^Groupe de travail/).selectOption({ label: 'Coopération' });
  await page.getByLabel(/^Année du cycle/).selectOption({ label: 'État des lieux' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('12:00 – 13:00 (Europe/Paris)')).toBeVisible();
  const address = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Rédiger le compte rendu' }).click();
  await write(page.getByRole('textbox', { name: 'Ce qui s’est dit', exact: true }), 'La grille a été relue.');
  await insertImage(page, 'La grille relue');
  await page.getByLabel(/^Décisions/).fill('La grille est adoptée.\nElle paraît en mars.');
  await page.getByLabel(/^Membres présents/).fill('petit');
  await page.locator('.combobox-option').first().click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Brouillon')).toBeVisible();
  await expect(page.getByText('Elle paraît en mars.')).toBeVisible();
  await expectShown(page.getByRole('img', { name: 'La grille relue' }));

  await page.getByRole('button', { name: 'Ajouter une suite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('À faire').fill('Mettre la grille en page');
  await dialog.getByLabel('Responsable').fill('petit');
  await page.locator('.combobox-option').first().click();
  await dialog.getByLabel('Échéance').fill('2026-11-02');
  await dialog.getByRole('button', { name: 'Ajouter une suite' }).click();
  await expect(page.getByRole('row', { name: /Mettre la grille en page/ })).toContainText('Lina Petit');
  await page.getByRole('button', { name: 'Publier' }).click();
  await dialog.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/^Paru le/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en PDF' }).click();
  expect((await download).suggestedFilename()).toBe(`Compte rendu 2026-10-05 ${title}.pdf`);
  await expectAccessible(page);
  await expectReflow(page);

  const owner = await deskOf(browser, 'lead', '/mes-suites');
  const row = owner.getByRole('row', { name: /Mettre la grille en page/ });
  await expect(row).toContainText('En retard');
  await expectAccessible(owner);
  await row.getByRole('button', { name: /^C’est fait/ }).click();
  await expect(row).toContainText('Fait');
  await owner.goto(address);
  await expectShown(owner.getByRole('img', { name: 'La grille relue' }));
  await owner.context().close();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(visitor.getByText('La grille a été relue.')).toBeHidden();
  await visitor.context().close();
});

test('a community shows its cycle, and staff see whose report is due', async ({ page }) => {
  await signIn(page, 'staff', '/communautes');
  await openMeetings(page);
  await page.getByLabel('Compte rendu attendu').check();
  await expect(page.getByRole('row', { name: /relecture des portraits/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Mi-parcours/ })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Cycles', exact: true }).click();
  await expect(page.getByText('État des lieux', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: /^Modifier/ }).click();
  await expect(page.getByLabel('Thème').first()).toHaveValue('État des lieux');
  await expectAccessible(page);
});
