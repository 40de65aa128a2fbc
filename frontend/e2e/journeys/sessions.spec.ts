import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

const TRAINING = 'Pratiquer l’ingénierie territoriale';
const SESSION = `Une seule place ${Date.now()}`;

/** The page of the session, from that of its training. */
async function visit(page: Page) {
  await page.getByRole('link', { name: TRAINING }).first().click();
  await page.getByRole('link', { name: SESSION }).click();
  await expect(page.getByRole('heading', { level: 1, name: SESSION })).toBeVisible();
}

test('one seat, two who want it, and the waiting list decides', async ({ page, browser }) => {
  await signIn(page, 'staff', '/formations');
  await page.getByRole('link', { name: TRAINING }).first().click();
  await page.getByRole('link', { name: 'Nouvelle session' }).click();
  await page.getByLabel('Nom de la session').fill(SESSION);
  await page.getByLabel('Début', { exact: true }).fill('2098-03-01');
  await page.getByLabel('Fin', { exact: true }).fill('2098-02-01');
  await page.getByLabel(/^Nombre de places/).fill('1');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert')).toContainText('Le dernier jour précède le premier.');
  await expectAccessible(page);
  await page.getByLabel('Fin', { exact: true }).fill('2098-03-28');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: SESSION })).toBeVisible();
  await expect(page.getByText('1 place libre sur 1')).toBeVisible();

  const member = await deskOf(browser, 'member', '/formations');
  await visit(member);
  await member.getByRole('button', { name: 'Prendre une place' }).click();
  await expect(member.getByText('Vous y êtes')).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);

  const lead = await deskOf(browser, 'lead', '/formations');
  await visit(lead);
  await lead.getByRole('button', { name: 'Rejoindre la liste d’attente' }).click();
  await expect(lead.getByText('Vous attendez une place')).toBeVisible();

  await member.getByRole('button', { name: 'Quitter la session' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Quitter la session' }).click();
  await expect(member.getByRole('button', { name: 'Rejoindre la liste d’attente' })).toBeVisible();
  await lead.reload();
  await expect(lead.getByText('Vous y êtes')).toBeVisible();

  await page.reload();
  const people = page.getByRole('table', { name: 'Personnes de la session' });
  await expect(people.getByRole('row').filter({ hasText: 'Lina Petit' })).toContainText('A une place');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler la session' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Trop peu de personnes.');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler la session' }).click();
  await expect(page.getByText('Cette session n’aura pas lieu')).toBeVisible();
  await lead.reload();
  await expect(lead.getByText('Trop peu de personnes.')).toBeVisible();
});
