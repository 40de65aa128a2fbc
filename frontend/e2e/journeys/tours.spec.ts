import { expect, expectAccessible, expectReflow, open, type Page, signIn, test } from '../support/journey';

const DEMO = 'Tour des Cités éducatives des Hauts-de-France';

/** Opens a stop of the plan and answers where it is written. */
async function stop(page: Page, theme: string) {
  await page.getByRole('button', { name: `Modifier ${theme}`, exact: true }).click();
}

async function choose(page: Page, name: RegExp, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name }).last().fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function addStop(page: Page, theme: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une étape', exact: true }).click();
  await page.getByLabel('Thème', { exact: true }).last().fill(theme);
  await page.getByLabel('Date', { exact: true }).last().selectOption({ label: 'Le jour est connu' });
  await page.getByLabel('Jour', { exact: true }).last().fill(day);
}

async function save(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test('a tour is planned with a host unknown, its hosts swapped, published and found by a visitor', async ({
  page,
  browser,
}) => {
  const title = `Tour des réseaux ${Date.now()}`;
  await signIn(page, 'staff', '/evenements');
  await page.getByRole('link', { name: 'Tours', exact: true }).click();
  await page.getByRole('link', { name: 'Préparer un tour' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Préparer un tour' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Une rencontre par trimestre.');
  await choose(page, /^Programme/, 'cités éducatives', /Cités éducatives/);
  await choose(page, /^Organisation responsable/, 'centre de ressources', /[Cc]entre de ressources/);
  await page.getByLabel('Début', { exact: true }).fill('2026-10-01');
  await page.getByLabel('Fin', { exact: true }).fill('2027-06-30');
  await expectAccessible(page);
  await save(page, title);
  await expect(page.getByText('Seules les personnes qui le préparent le voient.')).toBeVisible();

  await page.getByRole('link', { name: 'Prévoir les étapes' }).click();
  await addStop(page, 'Concertation', '2026-12-01');
  await choose(page, /^Territoire hôte/, 'amiens', 'Amiens');
  await addStop(page, 'Évaluer', '2026-12-08');
  await expectAccessible(page);
  await save(page, title);

  const warnings = page.locator('.notice', { hasText: 'Le programme du tour' });
  await expect(warnings.getByText('L’étape 2 (8 décembre 2026) n’a pas de territoire hôte.')).toBeVisible();
  await expect(warnings.getByText('2 étapes sur la même période : 4e trimestre 2026.')).toBeVisible();
  await expectAccessible(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(new URL(page.url()).pathname);
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeHidden();

  await page.getByRole('link', { name: 'Prévoir les étapes' }).click();
  await stop(page, 'Évaluer');
  await choose(page, /^Territoire hôte/, 'beauvais', 'Beauvais');
  await save(page, title);
  await expect(warnings.getByText('L’étape 2 (8 décembre 2026)')).toBeHidden();

  await page.getByRole('button', { name: 'Échanger deux hôtes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Première étape', { exact: true })
    .selectOption({ label: '1. Concertation (Amiens)' });
  await dialog.getByLabel('Seconde étape', { exact: true }).selectOption({ label: '2. Évaluer (Beauvais)' });
  await expect(dialog.getByText('Étape 1, Concertation : Beauvais')).toBeVisible();
  await expectAccessible(page, ['light']);
  await dialog.getByRole('button', { name: 'Échanger deux hôtes' }).click();
  await expect(dialog).toBeHidden();
  const stops = page.getByRole('table', { name: 'Étapes' });
  await expect(
    stops.getByRole('row', { name: /Concertation/ }).getByRole('link', { name: 'Beauvais' }),
  ).toBeVisible();

  await stops.getByRole('button', { name: 'Créer l’événement : Concertation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Créer l’événement' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${title}, 1 : Concertation` })).toBeVisible();
  await page.getByRole('link', { name: `Étape 1 : ${title}` }).click();

  await page.getByRole('button', { name: 'Publier le tour' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier le tour' }).click();
  await expect(page.getByText('Seules les personnes qui le préparent le voient.')).toBeHidden();

  await visitor.goto(`/tours?q=${encodeURIComponent(title)}`);
  await expectAccessible(visitor);
  await visitor.getByRole('link', { name: title, exact: true }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Beauvais' }).first()).toBeVisible();
  await expect(visitor.getByText('Le programme du tour')).toBeHidden();
  await expect(visitor.getByText(`${title}, 1 : Concertation`)).toBeHidden();
});

test('thirteen stops do not fit in twelve quarters, and the page says so to who plans', async ({ page }) => {
  await signIn(page, 'lead', '/tours');
  await page.getByRole('link', { name: DEMO, exact: true }).click();
  await expect(
    page.getByText('13 étapes pour 12 trimestres : le programme ne tient pas à ce rythme.'),
  ).toBeVisible();
  await expectReflow(page);
});

test('a visitor reads the tour, its stops and who hosts them, by map and by table', async ({ page }) => {
  await open(page, '/tours', 'Tours');
  await expectAccessible(page);
  await page.getByRole('link', { name: DEMO, exact: true }).click();
  await expect(page.getByRole('table', { name: 'Étapes' }).getByRole('row')).toHaveCount(16);
  await expect(page.getByRole('table', { name: 'Territoires' }).getByRole('row')).toHaveCount(14);
  await expect(page.getByText('hôte à trouver')).toBeVisible();
  await expect(page.getByText('le programme ne tient pas')).toBeHidden();
  await expectAccessible(page);
  await expectReflow(page);
});

test('what a tour owes is listed late ones first, and settled by a sentence', async ({ page }) => {
  await signIn(page, 'staff', '/tours');
  await page.getByRole('link', { name: 'Capitalisation', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Capitalisation' })).toBeVisible();
  const row = page.getByRole('row', { name: /Supports de l’étape « Concertation et intelligence/ });
  await expect(row.getByText('En retard')).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Dire ce qui est remis/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Dire ce qui est remis' }).click();
  await expect(dialog.getByRole('link', { name: /une ressource, un lien ou une phrase/ })).toBeVisible();
  await dialog.getByLabel(/^En une phrase/).fill('Remis sur clé à la fin de la journée.');
  await expectAccessible(page, ['light']);
  await dialog.getByRole('button', { name: 'Dire ce qui est remis' }).click();
  await expect(row).toBeHidden();

  await page.getByRole('link', { name: DEMO, exact: true }).first().click();
  await expect(row.getByText('Fait', { exact: true })).toBeVisible();
  await expect(row.getByText('Remis sur clé à la fin de la journée.')).toBeVisible();
  await expectReflow(page);
});
