import { expect, expectAccessible, expectReflow, type Page, write } from './journey';

/** Asked and confirmed by buttons of one name. */
export async function move(page: Page, action: string): Promise<void> {
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

export async function begin(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Composer un kit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Composer un kit' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await choose(page, /^Porté par/, 'alli');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
  return new URL(page.url()).pathname.replace('/rediger', '');
}

export async function present(page: Page): Promise<void> {
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

export async function sections(page: Page): Promise<void> {
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
export async function tryIt(
  staff: Page,
  member: Page,
  address: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
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

export async function publish(staff: Page, change: string): Promise<void> {
  await staff.reload();
  await expect(staff.getByText('Vingt personnes en une heure.')).toBeVisible();
  await staff.getByRole('button', { name: 'Publier', exact: true }).click();
  await staff.getByLabel('Ce qui change').fill(change);
  await staff.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(staff.getByText('Le kit est publié.')).toBeVisible();
}
