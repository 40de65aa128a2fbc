import { expect, expectAccessible, expectReflow, open, type Page, signIn, test } from '../support/journey';

/** Types into a combobox and takes the choice of that name: other names of other topics may come before it. */
async function choose(page: Page, label: string, text: string, choice: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(text);
  await page.getByRole('option', { name: choice }).first().click();
}

async function addTopic(page: Page, french: string, english: string): Promise<void> {
  await page.getByLabel('Nom en français', { exact: true }).fill(french);
  await page.getByLabel('Nom en anglais', { exact: true }).fill(english);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: french })).toBeVisible();
}

test('a visitor goes from a word to what is about it, and takes the vocabulary along', async ({ page }) => {
  await open(page, '/sujets', 'Sujets');
  await expectAccessible(page);
  await page.getByLabel('Chercher un sujet').fill('velo');
  await page.getByLabel('Chercher un sujet').press('Enter');
  await expect(page.getByRole('link', { name: 'Mobilités actives' })).toBeVisible();

  await page.getByRole('link', { name: 'Thèmes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thèmes' })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Turtle' }).click();
  expect((await download).suggestedFilename()).toBe('themes.ttl');

  await page.getByRole('link', { name: 'Territorialités', exact: true }).click();
  const cait = page.getByRole('link', { name: 'Communauté apprenante ingénierie territoriale' });
  await expect(cait.first()).toBeVisible();
  const synthesis = page.getByRole('link', { name: /^Ruralités\s: ce que nous retenons/ });
  await expect(synthesis).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await open(page, '/communautes', 'Communautés');
  await choose(page, 'Sujet', 'territorial', /Territorialités/);
  await expect(cait).toBeVisible();
  await expect(page.getByRole('link', { name: /Cités éducatives/ })).toBeHidden();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /Territorialités/ })).toBeVisible();

  await open(page, '/ressources', 'Ressources');
  await choose(page, 'Sujet', 'territorial', /Territorialités/);
  await expect(synthesis).toBeVisible();
  await expect(page.getByRole('link', { name: /^Journée nationale/ })).toBeHidden();
  await expectAccessible(page);
});

test('staff make a vocabulary, tag a community whose charter they write, and merge a duplicate', async ({
  page,
}) => {
  // A vocabulary, three topics, a community and a merge.
  test.slow();
  const stamp = Date.now();
  await signIn(page, 'staff', '/sujets');
  await page.getByRole('button', { name: 'Nouveau vocabulaire' }).click();
  await page.getByLabel('Nom en français').fill(`Métiers ${stamp}`);
  await page.getByLabel('Nom en anglais').fill(`Professions ${stamp}`);
  await page.getByLabel('Code').fill(`metiers-${stamp}`);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: `Métiers ${stamp}` }).click();
  await page.getByRole('link', { name: 'Nouveau sujet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouveau sujet' })).toBeVisible();
  await expectAccessible(page);
  await addTopic(page, `Animation ${stamp}`, `Facilitation ${stamp}`);
  await page.getByRole('link', { name: 'Ajouter un sujet plus précis' }).click();
  const broader = page.getByRole('combobox', { name: /^Sujet plus général/ });
  await expect(broader).toHaveValue(`Animation ${stamp}`);
  await addTopic(page, `Facilitation graphique ${stamp}`, `Graphic facilitation ${stamp}`);
  await page.getByRole('link', { name: `Métiers ${stamp}` }).click();
  await page.getByRole('link', { name: 'Nouveau sujet' }).click();
  await addTopic(page, `Facilitation ${stamp}`, `Facilitating ${stamp}`);
  const duplicate = new URL(page.url()).pathname;

  const name = `Facilitateurs ${stamp}`;
  await page.goto('/communautes/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Objet').fill('Apprendre à faire travailler ensemble.');
  await choose(page, 'Organisation pilote', 'carrefour', /Carrefour/);
  await choose(page, 'Sujets (facultatif)', `Facilitation ${stamp}`, `Facilitation ${stamp}`);
  await page.getByRole('textbox', { name: /Charte/ }).click();
  await page.keyboard.type('Chacun <script>alert(1)</script> partage.');
  await page.reload();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue(name);
  await expect(page.getByRole('textbox', { name: /Charte/ })).toContainText('<script>alert(1)</script>');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Chacun <script>alert(1)</script> partage.')).toBeVisible();
  const community = new URL(page.url()).pathname;

  await open(page, duplicate, `Facilitation ${stamp}`);
  await page.getByRole('button', { name: 'Fusionner' }).click();
  await choose(page, 'Sujet à garder', `Animation ${stamp}`, `Animation ${stamp}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Rattachements : 1 communauté.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Fusionner les deux sujets' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Animation ${stamp}` })).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto(community);
  await expect(page.getByRole('link', { name: `Animation ${stamp}`, exact: true })).toBeVisible();
  await page.goto(duplicate);
  await expect(page.getByText('Ce sujet n’est plus en usage')).toBeVisible();

  await page.getByRole('link', { name: `Animation ${stamp}` }).click();
  await page.getByRole('button', { name: 'Fusionner' }).click();
  await choose(page, 'Sujet à garder', `Facilitation graphique`, /Facilitation graphique/);
  await dialog.getByRole('button', { name: 'Fusionner les deux sujets' }).click();
  await expect(
    dialog.getByText('Un sujet ne se fusionne pas avec un sujet plus précis que lui.'),
  ).toBeVisible();
});
