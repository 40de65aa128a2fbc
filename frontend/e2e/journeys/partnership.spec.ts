import { deskOf, expect, expectAccessible, type Page, signIn, test, write } from '../support/journey';

async function createCommunity(page: Page, name: string): Promise<string> {
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page
    .getByLabel('Objet')
    .fill('Travailler ensemble par cycles, du diagnostic à la mise en perspective.');
  await page.getByLabel('Organisation pilote').fill('carrefour');
  await page.locator('.combobox-option').first().click();
  await page.getByLabel('Accès', { exact: true }).selectOption({ label: 'Libre' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function formGroup(page: Page, community: string, name: string): Promise<void> {
  await page.goto(`${community}/groupes/nouveau`);
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await write(
    page.getByRole('textbox', { name: 'Mandat', exact: true }),
    `Ce que la plateforme attend du groupe ${name}.`,
  );
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** The second programme: a partnership platform with its groups, a cycle opened by a diagnosis, and a mid-point across groups. */
test('staff set up a partnership platform and cross the works of its groups half-way', async ({
  page,
  browser,
}) => {
  // A whole programme, at two desks.
  test.slow();
  const name = `Plateforme des métiers ${Date.now()}`;
  await signIn(page, 'staff', '/communautes/nouvelle');
  const community = await createCommunity(page, name);
  for (const group of ['Coopération', 'Formation']) await formGroup(page, community, group);

  await page.goto(`${community}/cycles/nouveau`);
  await page.getByLabel('Nom', { exact: true }).fill('Métiers et coopérations');
  await page.getByLabel('Thème').fill('État des lieux');
  await page.getByLabel('Premier jour').fill('2026-01-01');
  await page.getByLabel('Dernier jour').fill('2026-12-31');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('État des lieux', { exact: true })).toBeVisible();

  // The diagnosis that opens the cycle.
  await page.goto(`${community}/ressources`);
  await page.getByRole('link', { name: 'Nouvelle ressource' }).click();
  // The list that it was reached from has a choice of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle ressource' })).toBeVisible();
  await page.getByLabel('Type').selectOption({ label: 'Rapport' });
  await page.getByLabel('Titre', { exact: true }).fill(`Diagnostic, ${name}`);
  await page.getByLabel('Résumé').fill('Où en sont les métiers, et ce que la recherche en dit.');
  await page.getByLabel('Choisir des fichiers').setInputFiles([
    {
      name: 'diagnostic.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Diagnostic\n\nLes métiers.\n'),
    },
  ]);
  await expect(page.getByRole('status').filter({ hasText: '« diagnostic.md » : envoyé' })).toBeAttached();
  await page.getByLabel('Qui peut la lire').selectOption({ label: 'Tout le monde' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  for (const action of ['Demander la relecture', 'Publier']) {
    await page.getByRole('button', { name: action, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.getByText('Publiée', { exact: true })).toBeVisible();

  // A member takes part, and will do what the mid-point decides.
  const member = await deskOf(browser, 'lead', community);
  await member.getByRole('button', { name: 'Rejoindre', exact: true }).click();
  await expect(member.getByText(`Bienvenue dans ${name}.`)).toBeVisible();

  // The mid-point is a meeting of all groups, in the year of the cycle.
  await page.goto(`${community}/reunions/nouvelle`);
  await page.getByLabel('Titre', { exact: true }).fill('Mi-parcours : les groupes se croisent');
  await page.getByLabel('Jour', { exact: true }).fill('2026-06-15');
  await page.getByLabel('De', { exact: true }).fill('09:00');
  await page.getByLabel(/^Année du cycle/).selectOption({ label: 'État des lieux' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: 'Rédiger le compte rendu' }).click();
  await write(
    page.getByRole('textbox', { name: 'Ce qui s’est dit', exact: true }),
    'Coopération et Formation ont lu leurs travaux l’une à l’autre.',
  );
  await page.getByLabel(/^Décisions/).fill('Le référentiel reprend la grille de coopération.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Ajouter une suite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('À faire').fill('Reporter la grille dans le référentiel');
  await dialog.getByLabel('Responsable').fill('petit');
  await page.locator('.combobox-option').first().click();
  await dialog.getByLabel('Échéance').fill('2027-01-15');
  await dialog.getByRole('button', { name: 'Ajouter une suite' }).click();
  await page.getByRole('button', { name: 'Publier' }).click();
  await dialog.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/^Paru le/)).toBeVisible();
  await expectAccessible(page);

  await member.goto('/mes-suites');
  await expect(member.getByRole('row', { name: /Reporter la grille dans le référentiel/ })).toBeVisible();
  await member.goto(`${community}/reunions`);
  await member.getByRole('link', { name: 'Mi-parcours : les groupes se croisent' }).click();
  await expect(member.getByText('Le référentiel reprend la grille de coopération.')).toBeVisible();
  await member.context().close();
});
