import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  fillSignInForm,
  type Page,
  signIn,
  test,
  write,
} from '../support/journey';

const TOUR = 'Tour des Cités éducatives des Hauts-de-France';

/** More than one chunk, so that its sending can be cut between two of them. */
const LONG_PDF = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(6 << 20, 'x'),
  Buffer.from('\n%%EOF\n'),
]);
const NOTES = Buffer.from('# Carnet de visite\n\nCe que nous avons vu à Amiens.\n');

async function openCommunity(page: Page): Promise<void> {
  await page.goto('/communautes?q=tour');
  await page.getByRole('link', { name: TOUR, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: TOUR })).toBeVisible();
}

/** Another journey of the same account may have joined before. */
async function becomeMember(page: Page): Promise<void> {
  const join = page.getByRole('button', { name: 'Rejoindre', exact: true });
  const leave = page.getByRole('button', { name: 'Quitter la communauté' });
  await expect(join.or(leave)).toBeVisible();
  if (await join.isVisible()) await join.click();
  await expect(leave).toBeVisible();
}

async function describe(page: Page, title: string): Promise<void> {
  // The list that it was reached from has a choice of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle ressource' })).toBeVisible();
  await page.getByLabel('Type').selectOption({ label: 'Rapport' });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('Résumé').fill('Ce que la visite nous a appris.');
}

async function move(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a member shares files, one cut on its way; a facilitator publishes; a visitor takes them away', async ({
  page,
  browser,
}) => {
  // Three desks, and the pauses before a broken line is given up.
  test.slow();
  const title = `Visite d’Amiens ${Date.now()}`;
  await signIn(page, 'member', '/communautes?q=tour');
  await openCommunity(page);
  await becomeMember(page);
  await page.getByRole('link', { name: 'Ressources', exact: true }).last().click();
  await page.getByRole('link', { name: 'Nouvelle ressource' }).click();
  await describe(page, title);

  // The line fails once the first chunk has arrived.
  await page.route('**/api/v1/uploads/*', async (route) => {
    const request = route.request();
    const cut = request.method() === 'PATCH' && Number(request.headers()['upload-offset']) > 0;
    await (cut ? route.abort('connectionreset') : route.fallback());
  });
  await page.getByLabel('Choisir des fichiers').setInputFiles([
    { name: 'visite.pdf', mimeType: 'application/pdf', buffer: LONG_PDF },
    { name: 'carnet.md', mimeType: 'text/markdown', buffer: NOTES },
  ]);
  await expect(page.getByRole('button', { name: 'Retirer « carnet.md »' })).toBeVisible();
  await expect(page.getByText(/« visite\.pdf » : l’envoi a échoué/).last()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await page.unroute('**/api/v1/uploads/*');
  const resumed = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.getByRole('button', { name: 'Reprendre l’envoi de « visite.pdf »' }).click();
  expect(Number((await resumed).headers()['upload-offset'])).toBe(4 << 20);
  await expect(page.getByRole('status').filter({ hasText: '« visite.pdf » : envoyé' })).toBeAttached();

  // What lies about what it is goes no further, and takes nothing else with it.
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles([
      { name: 'photo.png', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7 rien') },
    ]);
  await expect(page.getByText(/« photo\.png » : l’envoi a échoué/).last()).toBeVisible();
  await page.getByRole('button', { name: 'Retirer « photo.png »' }).click();

  await page.getByLabel('Qui peut la lire').selectOption({ label: 'Tout le monde' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;
  await move(page, 'Demander la relecture');

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { name: 'Rien ne se trouve à cette adresse' })).toBeVisible();

  const facilitator = await deskOf(browser, 'lead', '/communautes?q=tour');
  await openCommunity(facilitator);
  await facilitator.getByRole('link', { name: 'Ressources', exact: true }).last().click();
  await facilitator.getByRole('link', { name: title }).click();
  await move(facilitator, 'Publier');
  await expect(facilitator.getByText('Publiée', { exact: true })).toBeVisible();
  await facilitator.context().close();

  await visitor.goto('/ressources');
  await visitor.getByRole('link', { name: title }).click();
  await expectAccessible(visitor);
  const link = visitor.getByRole('link', { name: 'visite.pdf' });
  const download = visitor.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('visite.pdf');
  const range = { Range: `bytes=${LONG_PDF.length - 6}-` };
  const end = await visitor.request.get((await link.getAttribute('href')) ?? '', { headers: range });
  expect(end.status()).toBe(206);
  expect(await end.text()).toBe('%%EOF\n');
  await expectReflow(visitor);
  await visitor.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Elle m’est utile' }).click();
  await expect(page.getByText('1 personne l’a trouvée utile.')).toBeVisible();
  await page.getByLabel('Votre commentaire').fill('Merci à Amiens !');
  await page.getByRole('button', { name: 'Commenter' }).click();
  await expect(page.getByRole('list', { name: 'Commentaires' })).toContainText('Merci à Amiens !');
});

test('what is for members appears nowhere to visitors, and typing survives a reload and a session', async ({
  page,
  browser,
}) => {
  const title = `Entre nous ${Date.now()}`;
  await signIn(page, 'lead', '/communautes?q=tour');
  await openCommunity(page);
  await page.getByRole('link', { name: 'Ressources', exact: true }).last().click();
  await page.getByRole('link', { name: 'Nouvelle ressource' }).click();
  await describe(page, title);
  const presentation = page.getByRole('textbox', { name: 'Présentation', exact: true });
  await write(presentation, 'Pour les membres seulement.');
  await page.reload();
  await expect(page.getByText('Votre saisie a été retrouvée')).toBeVisible();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue(title);
  await expect(presentation).toHaveText('Pour les membres seulement.');

  // The session ends while the text goes on.
  await write(presentation, 'Pour les membres seulement, et pour cause.');
  await page.waitForLoadState('networkidle');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const ended = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await ended.getByRole('link', { name: 'Se reconnecter' }).click();
  await fillSignInForm(page, 'lead');
  await expect(page.getByText('Votre saisie a été retrouvée')).toBeVisible();
  await expect(presentation).toHaveText('Pour les membres seulement, et pour cause.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await move(page, 'Demander la relecture');
  await move(page, 'Publier');

  // A second version, then what changed.
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByLabel('Résumé').fill('Revu après la visite.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Une nouvelle version est en cours d’écriture')).toBeVisible();
  await move(page, 'Demander la relecture');
  await move(page, 'Publier');
  await page.getByRole('link', { name: /Ses 2 versions/ }).click();
  await expect(page.getByText('Ce que la visite nous a appris.')).toBeVisible();
  await expect(page.getByText('Revu après la visite.')).toBeVisible();
  await expectAccessible(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { name: 'Rien ne se trouve à cette adresse' })).toBeVisible();
  await visitor.goto(`/ressources?q=${encodeURIComponent(title)}`);
  await expect(visitor.getByRole('heading', { name: 'Aucune ressource ne correspond' })).toBeVisible();
  await visitor.context().close();
});
