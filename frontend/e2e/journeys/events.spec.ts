import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  open,
  type Page,
  signIn,
  test,
  write,
} from '../support/journey';

const CARREFOUR = 'Carrefour des métiers du développement territorial';

interface Written {
  title: string;
  format: string;
  days: readonly [string, string];
}

/** Fills what every event needs; the rest stays as the form proposes it. */
async function fill(page: Page, { title, format, days: [first, last] }: Written): Promise<void> {
  // The list that led here has a filter of the same name.
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvel événement' })).toBeVisible();
  await page.getByLabel('Format', { exact: true }).selectOption({ label: format });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Deux demi-journées pour quinze territoires.');
  await page.getByLabel('Jour de début', { exact: true }).fill(first);
  await page.getByLabel('Heure de début', { exact: true }).fill('14:00');
  await page.getByLabel('Jour de fin', { exact: true }).fill(last);
  await page.getByLabel('Heure de fin', { exact: true }).fill('17:30');
  await page.getByRole('combobox', { name: /^Organisation responsable/ }).fill('agence nationale');
  await page.locator('.combobox-option').first().click();
}

async function save(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
}

test('a national meeting is published once it says who can come in, and is found by a visitor', async ({
  page,
  browser,
}) => {
  const title = `Rencontre nationale ${Date.now()}`;
  await signIn(page, 'staff', '/evenements');
  await page.getByRole('link', { name: 'Nouvel événement' }).click();
  await fill(page, { title, format: 'Séminaire', days: ['2027-12-06', '2027-12-07'] });
  await page.getByLabel(/^Lieu/).fill('Maison des associations');
  await write(page.getByRole('textbox', { name: /^Description/ }), 'Un séminaire de deux demi-journées.');
  await expectAccessible(page);
  const address = await save(page, title);
  await expect(page.getByText('Seules les personnes qui l’organisent le voient.')).toBeVisible();
  await expect(page.getByText(/on ne le sait pas encore/)).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeHidden();
  await visitor.goto(`/evenements?q=${encodeURIComponent(title)}`);
  await expect(visitor.getByText('Aucun événement ne correspond')).toBeVisible();

  await publish(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/fauteuil/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByRole('radio', { name: 'Oui', exact: true }).check();
  await page.getByLabel('Boucle magnétique', { exact: true }).check();
  await save(page, title);
  await page.getByRole('button', { name: 'Aperçu public' }).click();
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Quitter l’aperçu' }).click();
  await publish(page);
  await expect(page.getByText('Seules les personnes qui l’organisent le voient.')).toBeHidden();

  await visitor.goto(`/evenements?wheelchair=true&q=${encodeURIComponent(title)}`);
  await expectAccessible(visitor);
  await visitor.getByRole('link', { name: title, exact: true }).click();
  await expect(visitor.getByText('Le lieu est accessible en fauteuil roulant.')).toBeVisible();
  await expect(
    visitor.getByText('lundi 6 décembre 2027, 14:00 – mardi 7 décembre 2027, 17:30'),
  ).toBeVisible();
  await expectAccessible(visitor);
  await expectReflow(visitor);
  await visitor.context().close();

  await page.getByRole('button', { name: 'Annuler l’événement' }).click();
  await dialog.getByLabel('Motif', { exact: true }).fill('La salle est fermée.');
  await dialog.getByRole('button', { name: 'Annuler l’événement' }).click();
  await expect(page.getByText('Motif : La salle est fermée.')).toBeVisible();
});

test('a national day gets its agenda with roles, reordered by keyboard, unseen while it is a draft', async ({
  page,
  browser,
}) => {
  const title = `Journée nationale ${Date.now()}`;
  await signIn(page, 'staff', '/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  await page
    .getByRole('navigation', { name: /Carrefour/ })
    .getByRole('link', { name: 'Événements' })
    .click();
  await page.getByRole('link', { name: 'Nouvel événement' }).click();
  await fill(page, { title, format: 'Journée nationale', days: ['2027-11-18', '2027-11-18'] });
  const address = await save(page, title);

  await page.getByRole('link', { name: 'Déroulé', exact: true }).click();
  for (const part of ['Synthèse', 'Table ronde : coopérer']) {
    await page.getByRole('button', { name: 'Ajouter une séquence' }).click();
    await page.getByLabel('Titre', { exact: true }).last().fill(part);
  }
  await page.getByRole('button', { name: 'Ajouter une intervention' }).last().click();
  await page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Discussion' });
  await page.getByLabel('Nom affiché ce jour-là', { exact: true }).fill('Lina Petit');
  await page.getByLabel(/^Organisation ce jour-là/).fill('Mairie d’Amiens');
  await expectAccessible(page);
  const up = page.getByRole('button', { name: 'Monter « Table ronde : coopérer »' });
  await up.focus();
  await page.keyboard.press('ArrowUp');
  await expect(up).toBeFocused();
  await expect(
    page.getByText('« Table ronde : coopérer » est maintenant en position 1 sur 2.'),
  ).toBeAttached();
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await save(page, title);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Table ronde : coopérer', 'Synthèse']);
  await expect(page.getByText('Lina Petit, Mairie d’Amiens')).toBeVisible();
  await expectAccessible(page);

  const member = await deskOf(browser, 'member', address);
  await expect(member.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(member.getByText(title)).toBeHidden();
  await member.goto(`/evenements?period=all&q=${encodeURIComponent(title)}`);
  await expect(member.getByText('Aucun événement ne correspond')).toBeVisible();
  await member.context().close();
});

test('a calendar is gone through by keyboard, as a month, a week and an agenda', async ({ page }) => {
  await open(page, '/evenements?view=month&day=2027-03-31', 'Événements');
  await page.getByRole('link', { name: /^mercredi 31 mars/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /^jeudi 1(er)? avril/ })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'avril 2027' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Après-midi' })).toBeVisible();
  await page.getByRole('link', { name: /^jeudi 1(er)? avril/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /^vendredi 2 avril/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'avril 2027' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mois', exact: true }).click();
  await expectReflow(page);
});
