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

const CARREFOUR = 'Carrefour des métiers du développement territorial';

/** Clocks of Paris, from now; of events that take place there. */
function paris(hours: number): { day: string; time: string } {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [day = '', time = ''] = clock.format(new Date(Date.now() + hours * 3_600_000)).split(' ');
  return { day, time };
}

async function choose(page: Page, name: RegExp, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name }).last().fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function setTimes(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [paris(from), paris(to)];
  await page.getByLabel('Jour de début', { exact: true }).fill(start.day);
  await page.getByLabel('Heure de début', { exact: true }).fill(start.time);
  await page.getByLabel('Jour de fin', { exact: true }).fill(end.day);
  await page.getByLabel('Heure de fin', { exact: true }).fill(end.time);
}

async function save(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('Seules les personnes qui l’organisent le voient.')).toBeHidden();
}

async function registerAt(browser: Browser, account: 'member' | 'lead', address: string): Promise<void> {
  const desk = await deskOf(browser, account, address);
  await desk.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Billet', exact: true })).toBeVisible();
  await expectAccessible(desk);
  await desk.context().close();
}

async function leaveLink(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un support' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ajouter un support' }).click();
  await expect(
    dialog.getByRole('link', { name: 'Choisissez une ressource, ou indiquez un lien et son titre.' }),
  ).toBeVisible();
  await dialog.getByLabel('Titre du lien').fill(title);
  await dialog.getByLabel('Adresse du lien').fill('https://videos.example.org/journee');
  await expectAccessible(page, ['light']);
  await dialog.getByRole('button', { name: 'Ajouter un support' }).click();
  await expect(page.getByRole('list', { name: 'Supports' }).getByRole('link', { name: title })).toBeVisible();
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clore', exact: true }).click();
  await expectAccessible(page, ['light']);
  await page.getByRole('dialog').getByRole('button', { name: 'Clore', exact: true }).click();
  await expect(page.getByText('Il a eu lieu ; sa page ne change plus.')).toBeVisible();
}

test('a national day is filled with round tables and people, held, reported of and closed', async ({
  page,
  browser,
}) => {
  const title = `Journée des métiers ${Date.now()}`;
  await signIn(page, 'staff', '/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR, exact: true }).click();
  const navigation = page.getByRole('navigation', { name: /Carrefour/ });
  await navigation.getByRole('link', { name: 'Événements' }).click();
  await page.getByRole('link', { name: 'Nouvel événement' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvel événement' })).toBeVisible();
  await page.getByLabel('Format', { exact: true }).selectOption({ label: 'Journée nationale' });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Trois ans de travaux, deux tables rondes.');
  await setTimes(page, 1, 4);
  await choose(page, /^Organisation responsable/, 'carrefour', /Carrefour/);
  await page.getByLabel(/^Lieu/).fill('Maison des associations');
  await page.getByRole('radio', { name: 'Oui', exact: true }).check();
  await page.getByLabel('Comment on participe', { exact: true }).selectOption({ label: 'Sur inscription' });
  const address = await save(page, title);

  await page.getByRole('link', { name: 'Déroulé', exact: true }).click();
  const parts = [
    ['Introduction', 'Ouverture', 'Ada Martin'],
    ['Table ronde : coopérer', 'Animation', 'Lina Petit'],
    ['Table ronde : se former', 'Témoignage', 'Prune Cèdre'],
    ['Synthèse', 'Synthèse', 'Régis Gentiane'],
    ['Mise en perspective', 'Mise en perspective', 'Camélia Myrtille'],
  ] as const;
  for (const [part, role, person] of parts) {
    await page.getByRole('button', { name: 'Ajouter une séquence' }).click();
    await page.getByLabel('Titre', { exact: true }).last().fill(part);
    await page.getByRole('button', { name: 'Ajouter une intervention' }).last().click();
    await page.getByLabel('Rôle', { exact: true }).last().selectOption({ label: role });
    await page.getByLabel('Nom affiché ce jour-là', { exact: true }).last().fill(person);
    await page
      .getByLabel(/^Organisation ce jour-là/)
      .last()
      .fill('Mairie d’Amiens');
  }
  await expectAccessible(page);
  await save(page, title);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(parts.map(([part]) => part));
  await publish(page);

  await registerAt(browser, 'member', address);
  await registerAt(browser, 'lead', address);
  await open(page, `${address}/presences`, 'Présences');
  await page.getByRole('button', { name: /^Présent.*Malo Garnier$/ }).click();
  await expect(page.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();
  await expect(page.getByText(/à envoyer/)).toBeHidden();

  await page.goto(`${address}/modifier`);
  await setTimes(page, -30, -27);
  await save(page, title);
  await leaveLink(page, 'L’enregistrement de la journée');
  await page.getByRole('button', { name: 'Rédiger le compte rendu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rédiger le compte rendu' })).toBeVisible();
  await write(
    page.getByRole('textbox', { name: /^Ce qui s’est dit/ }),
    'Les groupes ont croisé leurs travaux.',
  );
  await page.getByLabel(/^Décisions/).fill('Un référentiel commun en juin.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/^Paru le/)).toBeVisible();

  await page.goto(address);
  await expectAccessible(page);
  await close(page);
  await expect(page.locator('.figures > div', { hasText: 'Présents' })).toHaveText('Présents1');
  await expect(page.locator('.figures > div', { hasText: 'À noter' })).toHaveText('À noter1');
  await expectReflow(page);

  const visitor = await (await browser.newContext()).newPage();
  await open(visitor, address, title);
  await expect(visitor.getByRole('link', { name: 'L’enregistrement de la journée' })).toBeVisible();
  await expect(visitor.getByText('Camélia Myrtille, Mairie d’Amiens')).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Réunion et compte rendu' })).toBeVisible();
  await expectAccessible(visitor);
  await visitor.context().close();
});

test('a meeting of fifteen territories over two half-days is announced, signed for, and leaves its materials', async ({
  page,
  browser,
}) => {
  const title = `Rencontre des quinze ${Date.now()}`;
  await signIn(page, 'staff', '/evenements/nouveau');
  await page.getByLabel('Format', { exact: true }).selectOption({ label: 'Séminaire' });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('En une phrase', { exact: true }).fill('Deux demi-journées pour quinze territoires.');
  await setTimes(page, 1, 25);
  await choose(page, /^Programme/, 'territoires', /Territoires d’engagement/);
  await choose(page, /^Organisation responsable/, 'agence nationale', /[Aa]gence nationale/);
  await page.getByLabel(/^Lieu/).fill('Maison des associations');
  await page.getByRole('radio', { name: 'Oui', exact: true }).check();
  await page.getByLabel('Comment on participe', { exact: true }).selectOption({ label: 'Sur inscription' });
  await expectAccessible(page);
  const address = await save(page, title);
  await publish(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/evenements?wheelchair=true&q=${encodeURIComponent(title)}`);
  await visitor.getByRole('link', { name: title, exact: true }).click();
  await expect(visitor.getByText('Le lieu est accessible en fauteuil roulant.')).toBeVisible();

  await registerAt(browser, 'member', address);
  await registerAt(browser, 'lead', address);
  await open(page, `${address}/presences`, 'Présences');
  const sheet = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /[Ff]euille d’émargement/ })
    .first()
    .click();
  expect((await sheet).suggestedFilename()).toMatch(/\.pdf$/);
  for (const name of ['Malo Garnier', 'Lina Petit']) {
    await page.getByRole('button', { name: new RegExp(`^Présent.*${name}$`) }).click();
    await expect(
      page.getByRole('button', { name: new RegExp(`^Revenir en arrière.*${name}$`) }),
    ).toBeVisible();
  }
  await expect(page.getByText(/à envoyer/)).toBeHidden();

  await page.goto(`${address}/modifier`);
  await setTimes(page, -50, -26);
  await save(page, title);
  await leaveLink(page, 'Le film de la rencontre');
  await page.getByRole('button', { name: 'Ajouter un support' }).click();
  await choose(page, /^Ressource publiée/, 'animer un flash', /Animer un flash/);
  await page.getByRole('dialog').getByRole('button', { name: 'Ajouter un support' }).click();
  const materials = page.getByRole('list', { name: 'Supports' });
  await expect(materials.getByRole('link', { name: 'Animer un flash du lundi' })).toBeVisible();
  await expectAccessible(page);
  const up = page.getByRole('button', { name: 'Monter « Animer un flash du lundi »' });
  await up.focus();
  await page.keyboard.press('ArrowUp');
  await expect(materials.getByRole('link')).toHaveText([
    'Animer un flash du lundi',
    'Le film de la rencontre',
  ]);
  await close(page);

  await visitor.goto(address);
  // The other is for people signed in.
  await expect(visitor.getByRole('link', { name: 'Le film de la rencontre' })).toBeVisible();
  await expect(visitor.getByText('Animer un flash du lundi')).toBeHidden();
  await expectAccessible(visitor);
  await expectReflow(visitor);
  await visitor.context().close();
  const member = await deskOf(browser, 'member', address);
  await expect(member.getByText('Présence confirmée')).toBeVisible();
  await expect(member.getByRole('link', { name: 'Animer un flash du lundi' })).toBeVisible();
  await expect(member.getByRole('button', { name: /^Attestation/ })).toBeVisible();
  await member.context().close();
});
