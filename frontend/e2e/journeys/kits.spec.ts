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

/** Asked and confirmed by buttons of one name. */
async function move(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function choose(page: Page, field: string | RegExp, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text);
  await page
    .getByRole('option', { name: new RegExp(text, 'i') })
    .first()
    .click();
}

async function begin(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Composer un kit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Composer un kit' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await choose(page, /^Porté par/, 'alli');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
  return new URL(page.url()).pathname.replace('/rediger', '');
}

async function present(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Modifier la présentation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Présentation' })).toBeVisible();
  await page.getByLabel('Résumé').fill('Aller vers ceux qui ne viennent pas.');
  await page.getByRole('combobox', { name: /^Licence/ }).fill('CC-BY-SA-4.0');
  await page.getByRole('option', { name: /CC BY-SA 4.0/ }).click();
  await page.getByRole('button', { name: 'Ajouter une condition' }).click();
  await page
    .getByLabel('Ce qu’il faut', { exact: true })
    .selectOption({ label: 'Un nombre d’habitants au plus' });
  await page.getByLabel('Combien d’habitants').fill('1 000');
  await page.getByRole('button', { name: 'Ajouter une condition' }).click();
  await page.getByLabel('Ce qu’il faut', { exact: true }).nth(1).selectOption({ label: 'Un budget' });
  await page.getByLabel('Combien d’euros').fill('500');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
}

async function sections(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ajouter une section' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle section' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill('Le café de rue');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Dites à quoi sert la méthode.');
  await page.getByLabel('À quoi cela sert').fill('Rencontrer là où les gens passent.');
  await page.getByRole('button', { name: 'Ajouter une étape' }).click();
  await page.getByLabel('Que faire à l’étape 1').fill('Choisir un trottoir.');
  await write(page.getByRole('textbox', { name: 'Texte' }), 'Deux tables et du café.');
  await choose(page, /^Citer une expérience/, 'jardin');
  await expect(page.getByRole('list', { name: 'D’après' })).toContainText('jardin');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();

  await page.getByRole('link', { name: 'Ajouter une section' }).click();
  await page.getByLabel('Type de section').selectOption({ label: 'Exercice' });
  await page.getByLabel('Titre', { exact: true }).fill('Préparer sa question');
  await write(
    page.getByRole('textbox', { name: 'Texte' }),
    'Une question à laquelle on ne sait pas répondre.',
  );
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Préparer' })).toHaveCount(0);
  // The order counts: by the arrow key, the second becomes the first.
  const list = page.getByRole('list', { name: 'Sections' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const saved = page.waitForResponse(/kit-sections\/[^/]+\/move$/);
  await list
    .getByRole('button', { name: /Préparer sa question/ })
    .last()
    .press('ArrowUp');
  await expect(list.getByRole('listitem').first()).toContainText('Préparer sa question');
  await saved;
  await page.reload();
  await expect(list.getByRole('listitem').first()).toContainText('Préparer sa question');
}

/** A peer who writes none of it tries the version. */
async function tryIt(staff: Page, member: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await move(staff, 'Faire essayer');
  await staff.getByRole('link', { name: 'Essais', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Essais' })).toBeVisible();
  await staff.getByRole('button', { name: 'Demander un essai' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Qui' }).fill('Malo Garnier');
  await dialog.getByRole('option', { name: 'Malo Garnier' }).click();
  await look(staff);
  await dialog.getByRole('button', { name: 'Demander un essai' }).click();
  await expect(dialog).toBeHidden();
  await expect(staff.getByRole('heading', { level: 3, name: 'Malo Garnier' })).toBeVisible();
  await look(staff);

  await member.goto(`${address}/essais`);
  await member.getByRole('link', { name: 'Dire ce que cela donne' }).click();
  await expect(member.getByRole('heading', { level: 2, name: 'Votre essai' })).toBeVisible();
  await member.getByLabel('Ce qui a marché').fill('Vingt personnes en une heure.');
  await member.getByRole('button', { name: 'Remettre l’essai' }).click();
  await expect(member.getByText('Dites ce que vous en concluez.').first()).toBeVisible();
  await member.getByLabel('Prêt à être publié').check();
  await look(member);
  await member.getByRole('button', { name: 'Remettre l’essai' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Remettre l’essai' }).click();
  await expect(member.getByText('Prêt à être publié')).toBeVisible();
  await look(member);
}

async function publish(staff: Page, change: string): Promise<void> {
  await staff.reload();
  await expect(staff.getByText('Vingt personnes en une heure.')).toBeVisible();
  await staff.getByRole('button', { name: 'Publier', exact: true }).click();
  await staff.getByLabel('Ce qui change').fill(change);
  await staff.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(staff.getByText('Le kit est publié.')).toBeVisible();
}

/** Amiens makes the kit its own: too big for it, and a budget nobody knows of. */
async function adopt(lead: Page): Promise<string> {
  await lead.getByRole('link', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adopter ce kit' })).toBeVisible();
  await lead.getByRole('combobox', { name: /^Territoire/ }).fill('Amiens');
  await lead.getByRole('option', { name: 'Amiens', exact: true }).click();
  await expect(lead.getByText('Non remplie', { exact: true })).toBeVisible();
  await lead.getByRole('button', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('alert')).toContainText('Répondez à chaque condition');
  await lead.getByLabel(/^Comment vous ferez/).fill('Quartier par quartier.');
  await lead.getByLabel('Oui, c’est le cas').check();
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adoption : Amiens' })).toBeVisible();
  await expect(lead.getByText('Quartier par quartier.')).toBeVisible();
  await expectAccessible(lead);
  return new URL(lead.url()).pathname;
}

async function adapt(lead: Page): Promise<void> {
  await lead.getByRole('link', { name: 'Le café de rue' }).click();
  await lead.getByRole('link', { name: 'Adapter la section' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adapter la section' })).toBeVisible();
  await write(lead.getByRole('textbox', { name: 'Texte' }), 'Deux tables et du thé.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 2, name: 'Ce qui diffère' })).toBeVisible();
  await expect(lead.getByRole('row', { name: /^Texte Deux/ })).toContainText('Deux tables et du café.');
  await expectAccessible(lead);
}

async function rewrite(staff: Page, title: string, text: string): Promise<void> {
  await staff.getByRole('link', { name: `Modifier ${title}` }).click();
  await write(staff.getByRole('textbox', { name: 'Texte' }), text);
  await staff.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
}

// The second goes on with the kit of the first.
test.describe.configure({ mode: 'serial' });
const title = `Aller vers ${Date.now()}`;
let address = '';

test('a kit is written, tried by a peer and published', async ({ page, browser }) => {
  // Two desks.
  test.slow();
  await signIn(page, 'staff', '/kits');
  address = await begin(page, title);
  await sections(page);
  await expect(page.getByText('Des licences ne vont pas ensemble')).toBeVisible();
  await expectAccessible(page);
  await present(page);
  await expect(page.getByText('Des licences ne vont pas ensemble')).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);

  const member = await deskOf(browser, 'member', '/');
  await tryIt(page, member, expectAccessible);
  await publish(page, 'Une première version.');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
});

test('a territory adopts it, and settles what the next version changed too', async ({ page, browser }) => {
  // Four desks.
  test.slow();
  await signIn(page, 'staff', address);
  const member = await deskOf(browser, 'member', '/');
  const lead = await deskOf(browser, 'lead', address);
  const copy = await adopt(lead);
  await adapt(lead);
  await lead.goto(copy);
  await move(lead, 'Commencer');
  await expect(lead.getByText('En cours').first()).toBeVisible();

  // The next version changes what the territory changed, and what it did not.
  await move(page, 'Préparer une nouvelle version');
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
  await rewrite(page, 'Le café de rue', 'Trois tables et du café.');
  await rewrite(page, 'Préparer sa question', 'Une question courte.');
  // As before: its pages were looked at then.
  await tryIt(page, member, async () => {});
  await publish(page, 'Plus court.');
  await page.goto(`${address}/versions`);
  await expect(page.getByText('Section changée : Le café de rue')).toBeVisible();
  await expectAccessible(page);

  await lead.reload();
  await expect(lead.getByText('2 sections attendent une décision.')).toBeVisible();
  await expectAccessible(lead);
  await expectReflow(lead);
  await lead.getByRole('button', { name: 'Reprendre la section prête' }).click();
  await expect(lead.getByText('Une section attend une décision.')).toBeVisible();
  await lead.getByRole('link', { name: 'Le café de rue' }).click();
  await expect(lead.getByText('Conflit')).toBeVisible();
  await expect(lead.getByRole('heading', { level: 2, name: 'Texte du territoire' })).toBeVisible();
  await expect(lead.getByRole('heading', { level: 2, name: 'Texte du kit, version 2' })).toBeVisible();
  await expectAccessible(lead);
  await expectReflow(lead);
  // Somebody else looks at the same conflict, and decides after the territory did.
  const late = await deskOf(browser, 'admin', new URL(lead.url()).pathname);
  await late.getByRole('button', { name: 'Garder le texte du territoire' }).click();
  await lead.getByRole('link', { name: 'Fusionner à la main' }).click();
  await write(lead.getByRole('textbox', { name: 'Texte' }), 'Trois tables et du thé.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 2, name: 'Textes précédents' })).toBeVisible();
  await late.getByRole('dialog').getByRole('button', { name: 'Garder le texte du territoire' }).click();
  await expect(late.getByRole('dialog').getByRole('alert')).toBeVisible();
  await late.keyboard.press('Escape');
  await expect(late.getByText('Trois tables et du thé.').first()).toBeVisible();
  // Nothing a territory wrote is lost.
  await lead.getByText(/fusionné le/).click();
  await expect(lead.getByText('Deux tables et du thé.')).toBeVisible();
  await expectAccessible(lead);

  await lead.goto(copy);
  await expect(lead.getByRole('link', { name: 'Version 2' })).toBeVisible();
  await lead.getByRole('link', { name: 'Dire ce que cela a donné' }).click();
  await lead.getByLabel('Ce qui a été fait').fill('Six cafés.');
  await lead.getByLabel('Les résultats').fill('Soixante personnes.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Dire ce que cela a donné' }).click();
  await expect(lead.getByText('Menée à bien').first()).toBeVisible();
  await expectAccessible(lead);
  // Filters are folded on a phone, and what is folded never ends its change of colours.
  await lead.setViewportSize({ width: 1280, height: 720 });
  await lead.goto('/adoptions');
  await expect(lead.getByRole('row', { name: new RegExp(title) })).toContainText('Menée à bien');
  await expectAccessible(lead);

  await page.goto(`${address}/filiation`);
  await expect(page.getByRole('row', { name: /Amiens/ })).toContainText('Menée à bien');
  await expect(page.getByText(/jardin/).first()).toBeVisible();
  await expectAccessible(page);
});
