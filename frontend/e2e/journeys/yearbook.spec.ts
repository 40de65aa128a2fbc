import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectReflow, type Page, signIn, test, write } from '../support/journey';

const CARREFOUR = 'Carrefour des métiers du développement territorial';
const YEAR = 'Chantiers';

async function openBook(page: Page): Promise<void> {
  await page.goto('/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  await page.getByRole('link', { name: 'Cycles', exact: true }).click();
  await page.getByRole('link', { name: `Cahier de l’année : ${YEAR}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Cahier de l’année : ${YEAR}` })).toBeVisible();
}

/** A meeting of the year with its published report. */
async function report(page: Page, title: string, day: string, summary: string): Promise<void> {
  await page.goto('/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await page.getByRole('link', { name: 'Nouvelle réunion' }).click();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('Jour', { exact: true }).fill(day);
  await page.getByLabel('De', { exact: true }).fill('12:00');
  await page.getByLabel(/^À/).fill('13:00');
  await page.getByLabel(/^Année du cycle/).selectOption({ label: YEAR });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: 'Rédiger le compte rendu' }).click();
  await write(page.getByRole('textbox', { name: 'Ce qui s’est dit', exact: true }), summary);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/^Paru le/)).toBeVisible();
}

test('facilitators assemble the book of a year, put it in their words, and assemble again', async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  const [first, second] = [`Atelier ${stamp}`, `Rencontre ${stamp}`];
  await signIn(page, 'staff', '/communautes');
  await report(page, second, '2026-06-08', 'Les chantiers avancent.');
  await openBook(page);
  await page.getByRole('button', { name: 'Assembler', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: second, exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('link', { name: `Modifier : ${second}`, exact: true }).click();
  await page.getByLabel('Titre de la partie').fill(`${second}, autrement`);
  const editor = page.getByRole('textbox', { name: 'Texte', exact: true });
  await write(editor, 'Dans nos propres mots.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  // The form shows these words too: only its answer leads back to the book.
  await expect(page.getByRole('button', { name: 'Assembler', exact: true })).toBeVisible();
  await expect(page.getByText('Dans nos propres mots.')).toBeVisible();

  await report(page, first, '2026-05-04', 'Un premier atelier.');
  await openBook(page);
  await page.getByRole('button', { name: 'Assembler', exact: true }).click();
  await expect(page.getByText('Cahier à jour, parties ajoutées : 1')).toBeVisible();
  await expect(page.getByText('Un premier atelier.')).toBeVisible();
  await expect(page.getByText('Dans nos propres mots.')).toBeVisible();
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf(first)).toBeLessThan(headings.indexOf(`${second}, autrement`));

  await page.getByRole('button', { name: `Descendre : ${first}`, exact: true }).click();
  await expect(page.getByText(`« ${first} » a changé de place.`)).toBeVisible();
  await page.getByRole('button', { name: `Retirer : ${first}`, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: first, exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Assembler', exact: true }).click();
  await expect(page.getByText('Cahier à jour, parties ajoutées : 0')).toBeVisible();
  await page.getByRole('button', { name: `Remettre : ${first}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: first, exact: true })).toBeVisible();

  const pdf = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en PDF' }).click();
  expect((await pdf).suggestedFilename()).toBe(`Cahier ${YEAR} 2027-2027.pdf`);
  const markdown = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en Markdown' }).click();
  expect(await readFile(await (await markdown).path(), 'utf8')).toContain('Dans nos propres mots.');
});

test('nobody but its writers reads the book of a year', async ({ page }) => {
  await signIn(page, 'member', '/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  await page.getByRole('link', { name: 'Cycles', exact: true }).click();
  await expect(page.getByText('État des lieux', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Cahier de l’année/ })).toBeHidden();
});
