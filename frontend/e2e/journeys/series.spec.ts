import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

/** A day so many weeks from now, as a date field takes it. */
const inWeeks = (weeks: number) => new Date(Date.now() + weeks * 604_800_000).toISOString().slice(0, 10);

async function choose(page: Page, name: RegExp, typed: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(typed);
  await page.locator('.combobox-option').first().click();
}

async function save(page: Page, heading: string): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function newCommunity(page: Page, name: string): Promise<string> {
  await signIn(page, 'staff', '/communautes/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Objet').fill('Apprendre ensemble, chaque lundi.');
  await choose(page, /^Organisation pilote/, 'centre');
  await page.getByLabel('Accès', { exact: true }).selectOption({ label: 'Libre' });
  return save(page, name);
}

/** Mondays of the coming ten weeks, as the form proposes them. */
async function newSeries(page: Page, community: string, title: string): Promise<string> {
  await page.goto(`${community}/evenements`);
  await page.getByRole('link', { name: 'Séries', exact: true }).click();
  await page.getByRole('link', { name: 'Préparer une série' }).click();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Une demi-heure, chaque lundi.');
  await choose(page, /^Organisation responsable/, 'centre');
  await page.getByLabel('Qui peut la voir', { exact: true }).selectOption({ label: 'Tout le monde' });
  const days = page.getByRole('group', { name: 'Jours de la semaine' });
  await expect(days.getByLabel('lundi', { exact: true })).toBeChecked();
  await page.getByLabel('Début', { exact: true }).fill(inWeeks(1));
  await page.getByLabel('Fin', { exact: true }).fill(inWeeks(11));
  await expectAccessible(page);
  return save(page, title);
}

async function proposeFlash(page: Page, community: string, title: string): Promise<string> {
  await page.goto(`${community}/contributions/nouvelle`);
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Sujet de flash' });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByRole('textbox', { name: 'Texte', exact: true }).click();
  await page.keyboard.type('Trois essais, deux réussites.');
  return save(page, title);
}

/** The first programme's Mondays: a rule, a topic of a member's own on one of them, and coming to all but one. */
test('a community holds its Mondays: a member takes one, comes to all, declines another', async ({
  page,
  browser,
  request,
}) => {
  // Two desks.
  test.slow();
  const stamp = Date.now();
  const title = `Lundis ${stamp}`;
  const flash = `Sans estrade ${stamp}`;
  const community = await newCommunity(page, `Apprenante ${stamp}`);
  const series = await newSeries(page, community, title);
  await expect(page.getByText('Chaque lundi', { exact: true })).toBeVisible();
  await expect(page.getByText('Cette série est un brouillon')).toBeVisible();
  await expectAccessible(page);

  const member = await deskOf(browser, 'member', series);
  await expect(member.getByRole('heading', { level: 1, name: title })).toBeHidden();
  await confirm(page, 'Publier la série');
  await expect(page.getByText('Cette série est un brouillon')).toBeHidden();

  await member.goto(community);
  await member.getByRole('button', { name: 'Rejoindre', exact: true }).click();
  await expect(member.getByRole('button', { name: 'Quitter la communauté' })).toBeVisible();
  await member.goto(series);
  const dates = member.getByRole('table', { name: 'Dates, une par ligne' });
  const dialog = member.getByRole('dialog');
  await dates
    .getByRole('button', { name: /^Choisir cette date/ })
    .first()
    .click();
  await expect(dialog.getByText(/il vous faut un sujet de flash/)).toBeVisible();
  await expectAccessible(member, ['light']);

  const contribution = await proposeFlash(member, community, flash);
  await page.goto(contribution);
  await confirm(page, 'Retenir');

  await member.goto(series);
  await dates
    .getByRole('button', { name: /^Choisir cette date/ })
    .first()
    .click();
  await expect(dialog.getByLabel('Sujet de flash retenu', { exact: true })).toBeVisible();
  await expectAccessible(member, ['light']);
  await dialog.getByRole('button', { name: 'Prendre cette date' }).click();
  await expect(dialog).toBeHidden();
  const taken = dates.getByRole('row', { name: new RegExp(flash) });
  await expect(taken.getByText('12:00–12:30')).toBeVisible();
  await expect(taken.getByText('prise', { exact: true })).toBeVisible();

  await member.getByRole('button', { name: 'Venir à toutes les dates' }).click();
  await expect(member.getByRole('button', { name: 'Ne plus venir à toutes les dates' })).toBeVisible();
  const free = dates.getByRole('row', { name: /libre/ }).first();
  const day = (await free.getByRole('rowheader').textContent()) ?? '';
  const decline = dialog.getByRole('button', { name: 'Décliner cette date' });
  // The dates are read again once one comes to all: a press on a row that is just replaced is lost.
  await expect(async () => {
    if (!(await dialog.isVisible())) await free.getByRole('button').click();
    await expect(decline).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await decline.click();
  await expect(dialog).toBeHidden();
  const declined = dates.getByRole('row', { name: new RegExp(day) });
  await expect(declined.getByText('Vous ne venez pas')).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  await member.context().close();

  await page.goto(series);
  await expect(page.getByRole('table', { name: /^Dates de/ })).toBeVisible();
  const address = await page.getByLabel('Adresse de l’agenda de la série').inputValue();
  const calendar = await (await request.get(address)).text();
  expect(calendar.replaceAll(/\r\n[ \t]/g, '')).toContain(`SUMMARY:${flash}`);
  expect(calendar).toMatch(/DTSTART;TZID=Europe\/Paris:\d{8}T120000/);
  await page.getByRole('link', { name: flash, exact: true }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
});
