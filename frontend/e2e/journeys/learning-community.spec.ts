import { deskOf, expect, expectAccessible, type Page, signIn, test, write } from '../support/journey';

async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Demander à rejoindre' }).click();
  await page.getByLabel('Votre demande').fill(words);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('link', { name: 'Suivre ma demande' })).toBeVisible();
}

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** The first programme: from the request to join to what a year leaves behind. */
test('somebody finds the way into a learning community, shares, and is given something to do', async ({
  page,
  browser,
}) => {
  // A whole programme, at two desks.
  test.slow();
  const name = `Apprenante ${Date.now()}`;
  const facilitator = page;
  await signIn(facilitator, 'staff', '/communautes/nouvelle');
  await facilitator.getByLabel('Nom', { exact: true }).fill(name);
  await facilitator.getByLabel('Objet').fill('Apprendre ensemble, chaque lundi.');
  await facilitator.getByLabel('Organisation pilote').fill('centre');
  await facilitator.locator('.combobox-option').first().click();
  await facilitator.getByLabel('Accès', { exact: true }).selectOption({ label: 'Sur demande' });
  await facilitator.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name })).toBeVisible();
  const community = new URL(facilitator.url()).pathname;
  await facilitator.goto(`${community}/cycles/nouveau`);
  await facilitator.getByLabel('Nom', { exact: true }).fill('Territorialités');
  await facilitator.getByLabel('Thème').fill('Outre-mer');
  await facilitator.getByLabel('Premier jour').fill('2025-09-01');
  await facilitator.getByLabel('Dernier jour').fill('2026-12-31');
  await facilitator.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(facilitator.getByText('Outre-mer', { exact: true })).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(community);
  await expect(visitor.getByRole('link', { name: 'Se connecter pour rejoindre' })).toBeVisible();
  await visitor.context().close();

  const member = await deskOf(browser, 'member', community);
  await ask(member, 'Je découvre.');
  await facilitator.goto(`${community}/demandes`);
  await facilitator
    .getByRole('row', { name: /Je découvre/ })
    .getByRole('button', { name: /^Refuser/ })
    .click();
  await facilitator.getByLabel('Motif').fill('Dites-nous ce que vous cherchez.');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
  await expect(facilitator.getByText(/est refusée, avec votre motif/)).toBeVisible();

  await member.goto('/mes-demandes');
  await expect(member.getByRole('row', { name: /Dites-nous ce que vous cherchez/ })).toBeVisible();
  await member.goto(community);
  await ask(member, 'Je cherche des pairs outre-mer.');
  await facilitator.reload();
  await facilitator
    .getByRole('row', { name: /des pairs outre-mer/ })
    .getByRole('button', { name: /^Accepter/ })
    .click();
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
  await expect(facilitator.getByText('Malo Garnier est membre.')).toBeVisible();

  // What the new member shares is published once somebody has read it.
  await member.goto(`${community}/ressources`);
  await member.getByRole('link', { name: 'Nouvelle ressource' }).click();
  // The list that it was reached from has a choice of that name too.
  await expect(member.getByRole('heading', { level: 1, name: 'Nouvelle ressource' })).toBeVisible();
  await member.getByLabel('Type').selectOption({ label: 'Rapport' });
  await member.getByLabel('Titre', { exact: true }).fill(`Carnet, ${name}`);
  await member.getByLabel('Résumé').fill('Ce que nous avons vu.');
  await member
    .getByLabel('Choisir des fichiers')
    .setInputFiles([{ name: 'carnet.md', mimeType: 'text/markdown', buffer: Buffer.from('# Carnet\n') }]);
  await expect(member.getByRole('status').filter({ hasText: '« carnet.md » : envoyé' })).toBeAttached();
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(member.getByRole('heading', { level: 1, name: `Carnet, ${name}` })).toBeVisible();
  await confirm(member, 'Demander la relecture');
  await facilitator.goto(new URL(member.url()).pathname);
  await confirm(facilitator, 'Publier');
  await expect(facilitator.getByText('Publiée', { exact: true })).toBeVisible();

  // A meeting, what was said there, and what the member will do.
  await facilitator.goto(`${community}/reunions/nouvelle`);
  await facilitator.getByLabel('Titre', { exact: true }).fill('Lundi : les horaires d’outre-mer');
  await facilitator.getByLabel('Jour', { exact: true }).fill('2026-10-12');
  await facilitator.getByLabel('De', { exact: true }).fill('12:00');
  await facilitator.getByLabel(/^Année du cycle/).selectOption({ label: 'Outre-mer' });
  await facilitator.getByRole('button', { name: 'Enregistrer' }).click();
  await facilitator.getByRole('link', { name: 'Rédiger le compte rendu' }).click();
  await write(
    facilitator.getByRole('textbox', { name: 'Ce qui s’est dit', exact: true }),
    'Midi à Paris, six heures à la Martinique.',
  );
  await facilitator.getByRole('button', { name: 'Enregistrer' }).click();
  await facilitator.getByRole('button', { name: 'Ajouter une suite' }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByLabel('À faire').fill('Proposer un second horaire');
  await dialog.getByLabel('Responsable').fill('malo');
  await facilitator.locator('.combobox-option').first().click();
  await dialog.getByLabel('Échéance').fill('2027-01-11');
  await dialog.getByRole('button', { name: 'Ajouter une suite' }).click();

  // Its support is written beside it, and comes out with it.
  await facilitator.getByRole('link', { name: 'Ajouter un support' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name: 'Nouvelle ressource' })).toBeVisible();
  await facilitator.getByLabel('Titre', { exact: true }).fill(`Horaires, ${name}`);
  await facilitator.getByLabel('Résumé').fill('Les fuseaux en une page.');
  await facilitator
    .getByLabel('Choisir des fichiers')
    .setInputFiles([{ name: 'fuseaux.md', mimeType: 'text/markdown', buffer: Buffer.from('# Fuseaux\n') }]);
  await expect(facilitator.getByRole('status').filter({ hasText: '« fuseaux.md » : envoyé' })).toBeAttached();
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name: `Horaires, ${name}` })).toBeVisible();
  await member.goto(`${community}/ressources`);
  await expect(member.getByRole('link', { name: `Carnet, ${name}` })).toBeVisible();
  await expect(member.getByRole('link', { name: `Horaires, ${name}` })).toBeHidden();
  await facilitator.getByRole('link', { name: 'Lundi : les horaires d’outre-mer', exact: true }).click();
  const support = facilitator.getByRole('row', { name: new RegExp(`Horaires, ${name}`) });
  await expect(support).toContainText('Brouillon');
  await confirm(facilitator, 'Publier');
  await expect(facilitator.getByText(/^Paru le/)).toBeVisible();
  await expect(support).not.toContainText('Brouillon');
  await expectAccessible(facilitator);
  await member.reload();
  await member.getByRole('link', { name: `Horaires, ${name}` }).click();
  await expect(member.getByRole('link', { name: 'fuseaux.md' })).toBeVisible();

  await member.goto('/mes-suites');
  await member
    .getByRole('row', { name: /Proposer un second horaire/ })
    .getByRole('button', { name: /^C’est fait/ })
    .click();
  await expect(member.getByRole('row', { name: /Proposer un second horaire/ })).toContainText('Fait');
  await expectAccessible(member);
  await member.context().close();

  // The book that closes the year.
  await facilitator.goto(`${community}/cycles`);
  await facilitator.getByRole('link', { name: 'Cahier de l’année : Outre-mer', exact: true }).click();
  await facilitator.getByRole('button', { name: 'Assembler', exact: true }).click();
  await expect(
    facilitator.getByRole('heading', { level: 2, name: 'Lundi : les horaires d’outre-mer', exact: true }),
  ).toBeVisible();
  await expect(
    facilitator.getByRole('heading', { level: 2, name: `Horaires, ${name}`, exact: true }),
  ).toBeVisible();
  const book = facilitator.waitForEvent('download');
  await facilitator.getByRole('button', { name: 'Télécharger en PDF' }).click();
  expect((await book).suggestedFilename()).toMatch(/^Cahier Outre-mer .*\.pdf$/);
});
