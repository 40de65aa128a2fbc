import {
  type Browser,
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

async function choose(page: Page, name: RegExp, typed: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(typed);
  await page.locator('.combobox-option').first().click();
}

async function saveAs(page: Page, heading: string): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function newCommunity(page: Page, name: string): Promise<string> {
  await signIn(page, 'staff', '/communautes/nouvelle');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Objet').fill('Apprendre ensemble.');
  await choose(page, /^Organisation pilote/, 'centre');
  await page.getByLabel('Accès', { exact: true }).selectOption({ label: 'Sur demande' });
  return saveAs(page, name);
}

/** The way in of a community; answers the address of its first draft. */
async function newTraining(page: Page, title: string, community: string): Promise<void> {
  await page.goto('/formations/nouvelle');
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Deux modules pour entrer.');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Autoformation' });
  await choose(page, /^Organisation responsable/, 'centre');
  await choose(page, /^Communauté/, community);
  await page.getByLabel(/^Elle fait partie du chemin d’entrée/).check();
  await page.getByLabel('Qui peut la trouver', { exact: true }).selectOption({ label: 'Tout le monde' });
  await expectAccessible(page);
  // What is created is written at once.
  await saveAs(page, 'Version 1');
}

async function addModule(
  page: Page,
  rank: number,
  title: string,
  activities: [string, string][],
): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un module' }).click();
  await page.getByLabel(`Titre du module ${rank}`).fill(title);
  for (const [at, [kind, name]] of activities.entries()) {
    await page.getByLabel(`Type d’activité à ajouter au module ${rank}`).selectOption({ label: kind });
    await page.getByRole('button', { name: 'Ajouter l’activité' }).last().click();
    await page.getByLabel(`Titre de l’activité ${at + 1} du module ${rank}`).fill(name);
  }
}

/** Opens the form of one activity of a saved outline. */
async function activity(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Écrire.*${title}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function saveActivity(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('L’activité est enregistrée.')).toBeVisible();
}

async function writeQuiz(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une question' }).click();
  await page.getByLabel('Énoncé de la question 1').fill('Que faire d’abord ?');
  await page.getByLabel('Réponse 1 de la question 1').fill('Regarder');
  await page.getByLabel('Réponse 2 de la question 1').fill('Conclure');
  await page.getByLabel('Réponse 1 : juste').check();
}

async function publish(page: Page, number: number, note?: string): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (note) await dialog.getByLabel('Ce qui change').fill(note);
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText(`La version ${number} est publiée.`)).toBeVisible();
}

/** Asks to join, and is let in. */
async function comeIn(member: Page, staff: Page, community: string): Promise<void> {
  await member.goto(community);
  await member.getByRole('button', { name: 'Demander à rejoindre' }).click();
  await member.getByLabel('Votre demande').fill('Apprendre à lire un territoire.');
  await member.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(member.getByRole('link', { name: 'Suivre ma demande' })).toBeVisible();
  await staff.goto(`${community}/demandes`);
  await staff.getByRole('button', { name: /^Accepter/ }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
  await expect(staff.getByRole('dialog')).toBeHidden();
}

async function answer(page: Page, option: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
}

/** Somebody without a session reads the public check. */
async function checkAsVisitor(browser: Browser, address: string, title: string): Promise<void> {
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByText('Cette attestation est authentique')).toBeVisible();
  await expect(visitor.getByText(title).first()).toBeVisible();
  await expectAccessible(visitor);
  await expectReflow(visitor);
  await visitor.context().close();
}

/** From the request to the certificate, while the author writes the next version. */
test('a newcomer is let in, learns, and shows a certificate that anybody checks', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const stamp = Date.now();
  const title = `Entrer dans le métier ${stamp}`;
  const community = await newCommunity(page, `Accueillante ${stamp}`);
  await newTraining(page, title, `Accueillante ${stamp}`);
  await addModule(page, 1, 'Lire un territoire', [
    ['Lecture', 'Regarder avant d’agir'],
    ['Questionnaire', 'Vérifier ses repères'],
  ]);
  await addModule(page, 2, 'Se situer', [['Carnet personnel', 'Noter ce qui étonne']]);
  await page.getByLabel('Lire un territoire', { exact: true }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Le programme est enregistré.')).toBeVisible();
  const draft = page.url();
  await activity(page, 'Regarder avant d’agir');
  await write(page.getByRole('textbox', { name: 'Texte', exact: true }), 'Marcher une heure, sans carte.');
  await saveActivity(page);
  await page.goto(draft);
  await activity(page, 'Vérifier ses repères');
  await writeQuiz(page);
  await expectAccessible(page);
  await saveActivity(page);
  await page.goto(draft);
  await activity(page, 'Noter ce qui étonne');
  await write(page.getByRole('textbox', { name: 'Ce sur quoi écrire' }), 'Qu’est-ce qui vous a étonné ?');
  await saveActivity(page);
  await page.goto(draft);
  await expect(page.getByText('Rien ne s’oppose à la publication')).toBeVisible();
  await publish(page, 1);

  const member = await deskOf(browser, 'member', '/');
  await comeIn(member, page, community);
  await member.goto(community);
  await expect(member.getByText(`Suivre la formation « ${title} »`)).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  await member.setViewportSize({ width: 1280, height: 900 });
  await member.goto('/mes-formations');
  await member.getByRole('link', { name: title }).first().click();
  await expect(member.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(member.getByText('Terminez d’abord', { exact: false })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('link', { name: 'Commencer' }).click();
  await expect(member.getByText('Marcher une heure, sans carte.')).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Marquer comme lu et continuer' }).click();

  await expect(member.getByRole('heading', { level: 1, name: 'Vérifier ses repères' })).toBeVisible();
  await answer(member, 'Conclure');
  await expect(member.getByText('Pas encore : 0 %')).toBeVisible();
  await expectAccessible(member);

  // Meanwhile the author writes the page anew: whoever is in the first version goes on in it.
  await page.goto(new URL(draft).pathname);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('button', { name: 'Préparer une nouvelle version' }).click();
  await expect(page.getByText('une nouvelle version est en préparation', { exact: false })).toBeVisible();
  await activity(page, 'Regarder avant d’agir');
  await write(page.getByRole('textbox', { name: 'Texte', exact: true }), ' Puis une autre heure.');
  await saveActivity(page);
  await publish(page, 2, 'On marche deux heures.');

  await member.getByRole('button', { name: 'Recommencer' }).click();
  await answer(member, 'Regarder');
  await expect(member.getByText('Réussi : 100 %')).toBeVisible();
  await member.getByRole('link', { name: 'Continuer', exact: true }).click();
  await expect(member.getByText('Pour vous seul')).toBeVisible();
  await write(member.getByRole('textbox', { name: 'Votre carnet' }), 'La rivière traverse tout.');
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(member.getByText('Votre carnet est enregistré.')).toBeVisible();
  await member.getByRole('link', { name: title }).first().click();
  await expect(member.getByText('Vous avez terminé')).toBeVisible();
  await expect(member.getByText('La version 2 est parue')).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  const download = member.waitForEvent('download');
  await member.getByText('Télécharger l’attestation (PDF)').click();
  expect((await download).suggestedFilename()).toContain(title);
  const check = await member.getByRole('link', { name: 'Page de vérification' }).getAttribute('href');
  await checkAsVisitor(browser, check ?? '', title);

  await member.getByRole('button', { name: 'Passer à la version 2' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Passer à la version 2' }).click();
  await expect(member.getByText('acquise d’une version précédente').first()).toBeVisible();
  await member.context().close();

  await page.goto(`${community}/arrivees`);
  await expect(page.getByRole('row', { name: /Malo Garnier/ })).toContainText('66 % fait');
  await expectAccessible(page);
});

/** The demonstration's own: everybody reads what it teaches, and whoever runs it sees where people are. */
test('the self-training of the demonstration is found, read and followed', async ({ page, browser }) => {
  await open(page, '/formations', 'Formations');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Pratiquer l’ingénierie territoriale' }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pratiquer l’ingénierie territoriale' }),
  ).toBeVisible();
  await expect(page.getByText('Module 12', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  const staff = await deskOf(browser, 'staff', new URL(page.url()).pathname);
  await staff.getByRole('link', { name: 'Suivi', exact: true }).click();
  await expect(staff.getByRole('heading', { name: 'Questions qui résistent' })).toBeVisible();
  await expectAccessible(staff);
  await expectReflow(staff);
  await staff.context().close();
});
