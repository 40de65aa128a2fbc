import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  open,
  type Page,
  signIn,
  test,
} from '../support/journey';

const DEMO = /Alliances pour les territoires.*onze pionniers/;

async function choose(page: Page, name: RegExp, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name }).last().fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function answer(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function act(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await answer(page, button);
}

/** From the list to a call that is open; answers where the pathway is. */
async function openCall(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Parcours d’expérience', exact: true }).click();
  await page.getByRole('link', { name: 'Préparer un parcours' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Préparer un parcours' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Des pionniers écrivent un kit.');
  await choose(page, /^Organisateurs/, 'agence nationale', /Agence nationale/);
  await page.getByLabel('Début', { exact: true }).fill('2097-03-01');
  await page.getByLabel('Fin', { exact: true }).fill('2098-08-31');
  await choose(page, /^Coordination/, 'sacha', /Sacha Leroy/);
  await page.getByLabel(/^Date limite/).fill('2097-01-31');
  await page.getByLabel(/^Nombre de places/).fill('1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('link', { name: 'Prévoir les phases' }).click();
  await page.getByRole('button', { name: 'Ajouter une phase' }).click();
  await page.getByLabel('Titre', { exact: true }).fill('Préparation');
  await page.getByLabel('Fin', { exact: true }).fill('2097-04-30');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('1. Préparation')).toBeVisible();
  await act(page, 'Ouvrir l’appel');
  await expect(page.getByText(/Candidatures jusqu’au .*31 janvier 2097.*23:59:59/)).toBeVisible();
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** A draft that is left, found again and handed in; answers where it is. */
async function apply(page: Page, pathway: string): Promise<string> {
  await page.goto(pathway);
  await page.getByRole('link', { name: 'Candidater' }).click();
  await expect(page.getByRole('combobox', { name: /^Organisation/ })).toHaveValue(/Mairie d’Amiens/);
  await page.getByLabel('Motivation', { exact: true }).fill('Apprendre des autres.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText('Cette candidature n’est pas déposée')).toBeVisible();

  await page.getByRole('button', { name: 'Déposer la candidature' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Déposer la candidature' }).click();
  await expect(dialog.getByText('À remplir avant de déposer la candidature.').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await page.goto(pathway);
  await page.getByRole('link', { name: /Mairie d’Amiens/ }).click();
  await page.getByRole('link', { name: 'Modifier' }).click();
  await page.getByLabel('État des lieux', { exact: true }).fill('Douze acteurs depuis trois ans.');
  await page.getByLabel('Ce que vous apportez aux autres', { exact: true }).fill('Notre méthode.');
  await page.getByLabel('Votre engagement', { exact: true }).fill('Trois jours par mois.');
  await page.getByLabel('Adresse du contact', { exact: true }).fill('lina.petit@example.org');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText('Notre méthode.')).toBeVisible();
  await act(page, 'Déposer la candidature');
  await expect(page.getByText('Déposée', { exact: true })).toBeVisible();
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

test('a call is opened, an application kept as a draft and handed in, selected, and supported in private', async ({
  page,
  browser,
}) => {
  const title = `Parcours des pionniers ${Date.now()}`;
  await signIn(page, 'staff', '/programmes');
  const pathway = await openCall(page, title);

  const lead = await deskOf(browser, 'lead', '/');
  const application = await apply(lead, pathway);

  await page.goto(`${pathway}/candidatures`);
  const row = page.getByRole('row', { name: /Mairie d’Amiens/ });
  await expect(row).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Retenir/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Un mot/).fill('Votre récit aidera les autres.');
  await expectAccessible(page, ['light']);
  await answer(page, 'Retenir');
  await expect(row.getByText('Retenue', { exact: true })).toBeVisible();
  await page.goto(pathway);
  await act(page, 'Clore l’appel');
  await act(page, 'Lancer le parcours');

  await page.goto(application);
  await page.getByRole('button', { name: 'Écrire une note' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Note d’accompagnement' })
    .fill('Dit entre nous.');
  await answer(page, 'Enregistrer');
  await expect(page.getByText('Dit entre nous.')).toBeVisible();
  await expectAccessible(page);

  await lead.goto(application);
  await expect(lead.getByText('Votre récit aidera les autres.')).toBeVisible();
  await expect(lead.getByText('Dit entre nous.')).toBeVisible();
  const admin = await deskOf(browser, 'admin', application);
  await expect(admin.getByRole('heading', { level: 1, name: /Mairie d’Amiens/ })).toBeVisible();
  await expect(admin.getByText('Motivation')).toBeVisible();
  await expect(admin.getByText('Dit entre nous.')).toBeHidden();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(pathway);
  await expect(visitor.getByRole('table', { name: 'Pionniers' }).getByText(/Mairie d’Amiens/)).toBeVisible();
  await expectAccessible(visitor);
});

test('the demonstration shows eleven pioneers on a map, and how far each is', async ({ page }) => {
  await open(page, '/parcours-experience', 'Parcours d’expérience');
  await expectAccessible(page);
  await page.getByRole('link', { name: DEMO }).click();
  await expect(page.getByRole('heading', { level: 1, name: DEMO })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Pionniers' }).getByRole('row')).toHaveCount(12);
  await expect(page.getByRole('img', { name: /Carte des 11 pionniers/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Phases' }).locator('> li')).toHaveCount(5);
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  const address = new URL(page.url()).pathname;
  await signIn(page, 'staff', `${address}/avancement`);
  const board = page.getByRole('table', { name: 'Avancement' });
  await expect(board.getByRole('row')).toHaveCount(12);
  await expect(board.getByRole('columnheader', { name: 'Dernière note' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
