import { expect, expectAccessible, expectReflow, open, type Page, signIn, test } from '../support/journey';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the pages of staff are accessible and fit a phone', async ({ page }) => {
  await signIn(page, 'admin', '/mon-profil');
  for (const address of [
    '/mon-profil',
    '/territoires/nouveau',
    '/programmes/nouveau',
    '/organisations/nouvelle',
    '/administration/personnes',
    '/administration/journal',
  ]) {
    await open(page, address, /./);
    await expectAccessible(page, ['dark']);
    await expectReflow(page);
  }
  const found = await page.request.get('/api/v1/communities', { params: { q: 'ingénierie' } });
  const community = `/communautes/${(await found.json()).items[0].id}`;
  for (const address of [community, `${community}/membres`, `${community}/demandes`]) {
    await open(page, address, /./);
    await expectReflow(page);
  }
});

test('text twice as large is neither cut nor scrolled sideways', async ({ page }) => {
  for (const address of ['/', '/territoires', '/geographie/COMMUNE/80021']) {
    await open(page, address, /./);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
    await expect(page.getByRole('link', { name: 'Se connecter' })).toBeInViewport({ ratio: 1 });
  }
});

test('the menu of a phone opens, holds everything and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page, '/', /./);
  const menu = page.getByRole('button', { name: 'Menu' });
  await expect(page.getByRole('link', { name: 'Référentiels' })).toBeHidden();

  await menu.click();
  await expect(page.getByRole('link', { name: 'Référentiels' })).toBeVisible();
  await expect(page.getByRole('button', { name: /English/ })).toBeVisible();
  await page.getByRole('button', { name: /Apparence/ }).click();
  await page.getByRole('button', { name: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Référentiels' })).toBeHidden();
  await expect(menu).toBeFocused();
});

test('nothing moves for those who asked for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/', /./);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0.001,
      ).length,
  );
  expect(moving).toBe(0);
});

test('the pages of a territory and of a programme print without the application around them', async ({
  page,
}) => {
  for (const [list, name] of [
    ['/territoires?q=amiens', 'Amiens'],
    ['/programmes?kind=ENGAGEMENT', 'Territoires d’engagement'],
  ] as const) {
    await open(page, list, /./);
    await page.getByRole('link', { name, exact: true }).click();
    await open(page, page.url(), name);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('img', { name: /Carte/ })).toBeVisible();
    for (const chrome of ['header.band', 'footer', '.crumbs', '.button'])
      await expect(page.locator(chrome).first()).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    // Tagged, with its language: a screen reader reads the paper as it reads the page.
    const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(fr/);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
});

test.describe('under the brand of another deployer', () => {
  const brand = {
    name: 'Réseau des territoires apprenants',
    tagline: { fr: 'Apprendre ensemble, près de chez soi', en: 'Learning together, close to home' },
    publisher: { fr: 'Centre de ressources du Massif', en: 'Massif resource centre' },
    logo: { src: '/icon.svg', alt: 'Centre de ressources du Massif' },
    accent: { light: '#7a1f5c', dark: '#f0b6dc' },
    languages: ['fr'],
    contact: 'bonjour@reseau.example.org',
    links: { legal: 'https://reseau.example.org/mentions', dataProtection: null, accessibility: null },
  };
  const accent = (page: Page) =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--accent'));

  test('name, logo, colour, links and languages are theirs', async ({ page }) => {
    await page.route('**/brand.json', (route) => route.fulfill({ json: brand }));
    await open(page, '/', /./);

    await expect(page).toHaveTitle(/Réseau des territoires apprenants$/);
    await expect(page.getByRole('banner').getByRole('img', { name: brand.logo.alt })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mentions légales' })).toHaveAttribute(
      'href',
      brand.links.legal,
    );
    await expect(page.getByRole('button', { name: /English/ })).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText(/\bEssaim\b/);
    expect(await accent(page)).toContain('#7a1f5c');
    await expectAccessible(page);
    await expectReflow(page);
  });

  test('an accent that some could not read is refused, and the rest is taken', async ({ page }) => {
    const pale = { ...brand, accent: { light: '#e08fc4', dark: '#f0b6dc' } };
    await page.route('**/brand.json', (route) => route.fulfill({ json: pale }));
    await open(page, '/', /./);

    await expect(page).toHaveTitle(/Réseau des territoires apprenants$/);
    expect(await accent(page)).toBe('');
  });
});
