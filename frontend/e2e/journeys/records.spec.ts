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

async function move(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function chapter(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Chapitres' }).getByRole('button', { name }).click();
}

/** From the first word to all that peers need. */
async function tell(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Raconter une expérience' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Raconter une expérience' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByRole('combobox', { name: /^Territoire/ }).fill('Amiens');
  await page.getByRole('option', { name: 'Amiens', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rédiger la fiche' })).toBeVisible();
  await page.getByLabel('Résumé').fill('Aller vers ceux qui ne viennent pas.');
  await chapter(page, 'Contexte et défi');
  await write(page.getByRole('textbox', { name: 'Le contexte' }), 'Un bourg de quatre mille habitants.');
  await write(page.getByRole('textbox', { name: 'Le défi' }), 'Personne ne venait aux réunions.');
  await chapter(page, 'Ce qui a été fait');
  await page.getByRole('button', { name: 'Ajouter une action' }).click();
  await page.getByLabel('Depuis (année ou année-mois)').fill('2025-03');
  await page.getByRole('textbox', { name: 'Ce qui a été fait' }).fill('Six cafés de rue.');
  await chapter(page, 'Les résultats');
  await write(page.getByRole('textbox', { name: 'Ce que cela a changé' }), 'Le plan a été adopté.');
  await chapter(page, 'Obstacles et leviers');
  await page.getByRole('button', { name: 'Ajouter un obstacle' }).click();
  await page.getByRole('combobox', { name: 'Lequel' }).fill('temps');
  await page.getByRole('option', { name: /Manque de temps/ }).click();
  await chapter(page, 'Leçons et transfert');
  await write(page.getByRole('textbox', { name: 'Les leçons' }), 'Commencer plus petit.');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function invite(staff: Page, name: string): Promise<void> {
  await staff.getByRole('button', { name: 'Inviter un pair' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Qui' }).fill(name);
  await dialog.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: 'Inviter un pair' }).click();
  await expect(dialog).toBeHidden();
  await expect(staff.getByRole('heading', { level: 3, name })).toBeVisible();
}

async function review(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Votre relecture' })).toBeVisible();
  for (const group of [/^Clarté/, /^Honnêteté/, /^Preuves/, /^Transfert/])
    await page.getByRole('group', { name: group }).getByLabel('Bien').check();
  await page.getByLabel('Remarque sur : Ce que cela a changé').fill('Combien sont revenus ?');
  await page.getByLabel('Ce qu’il me faudrait pour le faire chez moi').fill('Deux bénévoles.');
  await page.getByRole('button', { name: 'Remettre la relecture' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remettre la relecture' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes relectures' })).toBeVisible();
}

test('a territory tells its experience, two peers review it, and everybody reads it', async ({
  page,
  browser,
}) => {
  // Five desks.
  test.slow();
  const title = `Six cafés de rue ${Date.now()}`;
  await signIn(page, 'lead', '/experiences');
  await expect(page.getByRole('heading', { level: 1, name: 'Expériences' })).toBeVisible();
  await expectAccessible(page);
  const address = await tell(page, title);
  await expectAccessible(page);
  await move(page, 'Soumettre aux pairs');

  const staff = await deskOf(browser, 'staff', address);
  await expect(staff.getByRole('heading', { level: 2, name: 'Relectures' })).toBeVisible();
  await invite(staff, 'Malo Garnier');
  await invite(staff, 'Ada Martin');

  const member = await deskOf(browser, 'member', '/relectures');
  await expectAccessible(member);
  await member.getByRole('link', { name: new RegExp(title) }).click();
  await expect(member.getByRole('heading', { level: 2, name: 'Votre relecture' })).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  await member.getByRole('button', { name: 'Remettre la relecture' }).click();
  // Half a review stays a draft, and says what is missing.
  await member.getByRole('dialog').getByRole('button', { name: 'Remettre la relecture' }).click();
  await expect(member.getByRole('dialog').getByRole('alert')).toBeVisible();
  await member.keyboard.press('Escape');
  await member.goto('/relectures');
  await review(member, title);
  const admin = await deskOf(browser, 'admin', '/relectures');
  await review(admin, title);

  await page.reload();
  await page
    .getByRole('link', { name: /^Répondre/ })
    .first()
    .click();
  await page.getByLabel('Réponse des auteurs').fill('Soixante sont revenus.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Répondre', exact: true }).click();
  await expect(page.getByText('La réponse est envoyée.')).toBeVisible();

  await staff.reload();
  await move(staff, 'Valider');
  await page.goto(address);
  await move(page, 'Publier');
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/experiences');
  await visitor.getByLabel('Chercher une expérience').fill(title);
  await visitor.keyboard.press('Enter');
  await visitor.getByRole('link', { name: title }).click();
  await expect(visitor.getByText('Personne ne venait aux réunions.')).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Amiens', exact: true })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Relectures' })).toHaveCount(0);
  await expectAccessible(visitor);
});

test('an anonymous experience tells nobody whose it is', async ({ page }) => {
  await page.goto('/experiences?q=comit%C3%A9');
  await expect(page.getByRole('row', { name: /Le comité de pilotage/ })).toContainText('Anonyme');
  await page.getByRole('link', { name: /Le comité de pilotage/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Le comité de pilotage/ })).toBeVisible();
  await expect(page.getByText('Ardenne')).toHaveCount(0);
  await expectAccessible(page);
});

test('a kit says what it takes, which experiences it draws on, and who adopted it', async ({ page }) => {
  await page.goto('/experiences');
  await page
    .getByRole('navigation', { name: 'Expériences et kits' })
    .getByRole('link', { name: 'Kits' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kits' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^S’allier pour agir/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'La carte des alliés' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Un jardin partagé/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Crozon/i })).toContainText('En cours');
  await expectAccessible(page);
  await expectReflow(page);
});
