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

// Without it nothing of the application is there when nothing answers.
test.use({ serviceWorkers: 'allow' });

const READ = 'Marquer comme lu et continuer';
const KEPT = /vous lisez ce que cet appareil a gardé/;

/** What the pages stand on is kept once the worker has begun: some seconds after the first page. */
async function workerReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** How many answers this device has kept for its reader. */
function keptAnswers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('essaim-kept-'));
    return name ? (await (await caches.open(name)).keys()).length : 0;
  });
}

/** From the catalogue to the first page, without anything done in it yet. */
async function begin(page: Page, training: string): Promise<string> {
  await open(page, '/formations', 'Formations');
  await page.getByRole('link', { name: training }).first().click();
  await page.getByRole('button', { name: 'Suivre cette formation' }).click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(page.getByRole('button', { name: READ })).toBeVisible();
  return path;
}

test('a training goes on without a connection, and its progress arrives once', async ({ page }) => {
  await signIn(page, 'admin', '/');
  await workerReady(page);
  const path = await begin(page, 'S’allier pour agir sur son territoire');
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  const here = page.url();
  const done: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/done')) done.push(request.url());
  });
  // The session, the path, this page and the next.
  await expect.poll(() => keptAnswers(page)).toBeGreaterThanOrEqual(4);

  await page.context().setOffline(true);
  // As on a phone whose browser was closed on the way: nothing is in memory.
  await page.goto(here);
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: READ }).click();
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeHidden();
  await expect(page.getByText(/1 activité faite sur cet appareil/)).toBeVisible();
  await expect(page.getByText(/Cette activité demande une connexion/)).toBeVisible();
  await page.goto(path);
  await expect(page.getByText('à envoyer', { exact: true })).toBeVisible();
  await page.goto('/mes-formations');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText('Ce que vous avez fait hors connexion est enregistré.')).toBeVisible();
  await open(page, here, first);
  await expect(page.getByText(/^Fait le /)).toBeVisible();
  expect(done).toHaveLength(1);
});

test('nothing of it stays once its reader has signed out', async ({ browser }) => {
  const page = await deskOf(browser, 'lead', '/mes-formations');
  await workerReady(page);
  await page.getByRole('link', { name: 'Pratiquer l’ingénierie territoriale' }).first().click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  const path = page.url();
  await expect.poll(() => keptAnswers(page)).toBeGreaterThanOrEqual(2);
  await page.getByRole('button', { name: 'Lina Petit' }).click();
  await page.getByRole('link', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('link', { name: 'Se connecter' }).first()).toBeVisible();

  await page.context().setOffline(true);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Pratiquer l’ingénierie territoriale')).toHaveCount(0);
  await expect(page.getByText('Lina Petit')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^essaim-shell-/)]);
  await page.context().close();
});
