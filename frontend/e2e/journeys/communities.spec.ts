import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

const CAIT = 'Communauté apprenante ingénierie territoriale';

/** From the directory, as a person finds it. */
async function openCommunity(page: Page): Promise<void> {
  await page.goto('/communautes?q=apprenante');
  await page.getByRole('link', { name: CAIT, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: CAIT })).toBeVisible();
}

async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Demander à rejoindre' }).click();
  await page.getByLabel('Votre demande').fill(words);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('link', { name: 'Suivre ma demande' })).toBeVisible();
}

test('a visitor asks to join, is refused with a reason, asks again and is accepted', async ({
  page,
  browser,
}) => {
  await openCommunity(page);
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Se connecter pour rejoindre' })).toBeVisible();
  await signIn(page, 'member', '/communautes?q=apprenante');
  await openCommunity(page);
  await ask(page, 'Je découvre l’ingénierie territoriale.');

  const facilitator = await deskOf(browser, 'staff', '/communautes?q=apprenante');
  await openCommunity(facilitator);
  await facilitator.getByRole('link', { name: /^Demandes/ }).click();
  const request = facilitator.getByRole('row', { name: /Je découvre l’ingénierie/ });
  await expectAccessible(facilitator);
  await request.getByRole('button', { name: /^Refuser/ }).click();
  await facilitator.getByLabel('Motif').fill('Complétez d’abord votre profil.');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
  await expect(facilitator.getByText(/est refusée, avec votre motif/)).toBeVisible();

  await page.goto('/mes-demandes');
  await expect(page.getByRole('row', { name: /Complétez d’abord votre profil/ })).toBeVisible();
  await openCommunity(page);
  await ask(page, 'Mon profil est complet.');
  await facilitator.reload();
  await facilitator
    .getByRole('row', { name: /Mon profil est complet/ })
    .getByRole('button', { name: /^Accepter/ })
    .click();
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
  await expect(facilitator.getByText('Malo Garnier est membre.')).toBeVisible();
  await facilitator.context().close();

  await page.goto('/mes-demandes');
  const rows = page.getByRole('row').filter({ hasText: CAIT });
  await expect(rows.first()).toContainText('Acceptée');
  await expect(rows.nth(1)).toContainText('Refusée');
  await expectAccessible(page);
  await expectReflow(page);
  await openCommunity(page);
  await expect(page.getByRole('button', { name: 'Quitter la communauté' })).toBeVisible();
});

test('staff prepare a community for its members alone, which visitors never meet', async ({
  page,
  browser,
}) => {
  const name = `Réseau discret ${Date.now()}`;
  await signIn(page, 'staff', '/communautes/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Objet').fill('Préparer un réseau à l’abri des regards.');
  await page.getByLabel('Organisation pilote').fill('carrefour');
  await page.locator('.combobox-option').first().click();
  await page.getByLabel('Qui voit la communauté').selectOption({ label: 'Réservée aux membres' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const address = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Membres', exact: true }).click();
  await expect(page.getByRole('row', { name: /Sacha Leroy/ })).toContainText('Animateur');
  await page.getByRole('link', { name: 'Invitations', exact: true }).click();
  await page.getByRole('button', { name: 'Inviter une liste' }).click();
  await page.getByLabel('Adresses').fill('nouvelle@example.org\npas une adresse');
  await page.getByRole('button', { name: 'Vérifier la liste' }).click();
  await expect(page.getByRole('row', { name: /pas une adresse/ })).toContainText('Adresse incorrecte');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer 1 invitation' }).click();
  await expect(page.getByRole('row', { name: /nouvelle@example\.org En attente/ })).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { name: 'Rien ne se trouve à cette adresse' })).toBeVisible();
  await visitor.goto(`/communautes?q=${encodeURIComponent(name)}`);
  await expect(visitor.getByRole('heading', { name: 'Aucune communauté ne correspond' })).toBeVisible();
  await visitor.context().close();
});
