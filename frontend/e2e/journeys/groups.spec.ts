import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  type Page,
  signIn,
  test,
  write,
} from '../support/journey';

const CARREFOUR = 'Carrefour des métiers du développement territorial';
const CITES = 'Tour des Cités éducatives des Hauts-de-France';

/** The groups of a community, reached as a person does. */
async function openGroups(page: Page, q: string, community: string): Promise<void> {
  await page.goto(`/communautes?q=${q}`);
  await page.getByRole('link', { name: community, exact: true }).click();
  await page.getByRole('link', { name: 'Groupes de travail', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groupes de travail' })).toBeVisible();
}

test('staff form a group, a member joins it and the community by its link and leads it', async ({
  page,
  browser,
}) => {
  const name = `Atelier ${Date.now()}`;
  await signIn(page, 'staff', '/communautes');
  await openGroups(page, 'cites', CITES);
  await page.getByRole('link', { name: 'Nouveau groupe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouveau groupe' })).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('link', { name: 'Indiquez le mandat du groupe.' })).toBeVisible();
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await write(page.getByRole('textbox', { name: 'Mandat', exact: true }), 'Préparer la prochaine étape.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Démarrer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Démarrer' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('nommez-en');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  const link = await page.getByLabel('Lien pour rejoindre le groupe').inputValue();

  const member = await deskOf(browser, 'member', new URL(link).pathname);
  await expect(member.getByRole('heading', { level: 1, name: `Rejoindre « ${name} »` })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Rejoindre le groupe' }).click();
  await expect(member.getByText('Vous faites partie de ce groupe.')).toBeVisible();
  await member.getByRole('link', { name: 'Voir le groupe' }).click();
  await member.getByRole('button', { name: 'Ajouter une production' }).click();
  await member.getByLabel('Intitulé').fill('Carnet de route');
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(member.getByRole('row', { name: /Carnet de route/ })).toContainText('Attendue');

  await page.getByRole('button', { name: 'Confier l’animation' }).click();
  await page.getByRole('combobox', { name: 'Animation' }).fill('malo');
  await page.locator('.combobox-option').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confier l’animation' }).click();
  await expect(page.getByText('Malo Garnier anime le groupe.')).toBeVisible();
  await page.getByRole('button', { name: 'Démarrer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Démarrer' }).click();
  await expect(page.getByRole('button', { name: 'Mettre en pause' })).toBeVisible();
  await expectAccessible(page);

  await member.reload();
  await member.getByRole('button', { name: 'Quitter le groupe' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Quitter le groupe' }).click();
  await expect(member.getByRole('dialog').getByRole('alert')).toContainText('nommez-en');
  await expectReflow(member);
  await member.context().close();
});

test('a visitor reads the groups of a platform and their outputs', async ({ page }) => {
  await openGroups(page, 'carrefour', CARREFOUR);
  await expectAccessible(page);
  for (const name of ['Coopération', 'Formation', 'Innovation', 'Intermédiation', 'Participation'])
    await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
  await page.getByRole('link', { name: 'Coopération', exact: true }).click();
  await expect(page.getByRole('row', { name: /État des lieux de la coopération/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Croisement avec le groupe formation/ })).toContainText(
    'Attendue',
  );
  await expect(page.getByLabel('Lien pour rejoindre le groupe')).toBeHidden();
  await expectAccessible(page);
  await expectReflow(page);
});
