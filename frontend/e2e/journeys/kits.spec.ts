import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  type Page,
  signIn,
  test,
  write,
} from '../support/journey';
import { begin, move, present, publish, sections, tryIt } from '../support/kits';

/** Amiens makes the kit its own: too big for it, and a budget nobody knows of. */
async function adopt(lead: Page): Promise<string> {
  await lead.getByRole('link', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adopter ce kit' })).toBeVisible();
  await lead.getByRole('combobox', { name: /^Territoire/ }).fill('Amiens');
  await lead.getByRole('option', { name: 'Amiens', exact: true }).click();
  await expect(lead.getByText('Non remplie', { exact: true })).toBeVisible();
  await lead.getByRole('button', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('alert')).toContainText('Répondez à chaque condition');
  await lead.getByLabel(/^Comment vous ferez/).fill('Quartier par quartier.');
  await lead.getByLabel('Oui, c’est le cas').check();
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Adopter ce kit' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adoption : Amiens' })).toBeVisible();
  await expect(lead.getByText('Quartier par quartier.')).toBeVisible();
  await expectAccessible(lead);
  return new URL(lead.url()).pathname;
}

async function adapt(lead: Page): Promise<void> {
  await lead.getByRole('link', { name: 'Le café de rue' }).click();
  await lead.getByRole('link', { name: 'Adapter la section' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Adapter la section' })).toBeVisible();
  await write(lead.getByRole('textbox', { name: 'Texte' }), 'Deux tables et du thé.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 2, name: 'Ce qui diffère' })).toBeVisible();
  await expect(lead.getByRole('row', { name: /^Texte Deux/ })).toContainText('Deux tables et du café.');
  await expectAccessible(lead);
}

async function rewrite(staff: Page, title: string, text: string): Promise<void> {
  await staff.getByRole('link', { name: `Modifier ${title}` }).click();
  await write(staff.getByRole('textbox', { name: 'Texte' }), text);
  await staff.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
}

// The second goes on with the kit of the first.
test.describe.configure({ mode: 'serial' });
const title = `Aller vers ${Date.now()}`;
let address = '';

test('a kit is written, tried by a peer and published', async ({ page, browser }) => {
  // Two desks.
  test.slow();
  await signIn(page, 'staff', '/kits');
  address = await begin(page, title);
  await sections(page);
  await expect(page.getByText('Des licences ne vont pas ensemble')).toBeVisible();
  await expectAccessible(page);
  await present(page);
  await expect(page.getByText('Des licences ne vont pas ensemble')).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);

  const member = await deskOf(browser, 'member', '/');
  await tryIt(page, member, address, expectAccessible);
  await publish(page, 'Une première version.');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
});

test('a territory adopts it, and settles what the next version changed too', async ({ page, browser }) => {
  // Four desks.
  test.slow();
  await signIn(page, 'staff', address);
  const member = await deskOf(browser, 'member', '/');
  const lead = await deskOf(browser, 'lead', address);
  const copy = await adopt(lead);
  await adapt(lead);
  await lead.goto(copy);
  await move(lead, 'Commencer');
  await expect(lead.getByText('En cours').first()).toBeVisible();

  // The next version changes what the territory changed, and what it did not.
  await move(page, 'Préparer une nouvelle version');
  await expect(page.getByRole('heading', { level: 1, name: 'Écrire le kit' })).toBeVisible();
  await rewrite(page, 'Le café de rue', 'Trois tables et du café.');
  await rewrite(page, 'Préparer sa question', 'Une question courte.');
  // As before: its pages were looked at then.
  await tryIt(page, member, address, async () => {});
  await publish(page, 'Plus court.');
  await page.goto(`${address}/versions`);
  await expect(page.getByText('Section changée : Le café de rue')).toBeVisible();
  await expectAccessible(page);

  await lead.reload();
  await expect(lead.getByText('2 sections attendent une décision.')).toBeVisible();
  await expectAccessible(lead);
  await expectReflow(lead);
  await lead.getByRole('button', { name: 'Reprendre la section prête' }).click();
  await expect(lead.getByText('Une section attend une décision.')).toBeVisible();
  await lead.getByRole('link', { name: 'Le café de rue' }).click();
  await expect(lead.getByText('Conflit')).toBeVisible();
  await expect(lead.getByRole('heading', { level: 2, name: 'Texte du territoire' })).toBeVisible();
  await expect(lead.getByRole('heading', { level: 2, name: 'Texte du kit, version 2' })).toBeVisible();
  await expectAccessible(lead);
  await expectReflow(lead);
  // Somebody else looks at the same conflict, and decides after the territory did.
  const late = await deskOf(browser, 'admin', new URL(lead.url()).pathname);
  await late.getByRole('button', { name: 'Garder le texte du territoire' }).click();
  await lead.getByRole('link', { name: 'Fusionner à la main' }).click();
  await write(lead.getByRole('textbox', { name: 'Texte' }), 'Trois tables et du thé.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 2, name: 'Textes précédents' })).toBeVisible();
  await late.getByRole('dialog').getByRole('button', { name: 'Garder le texte du territoire' }).click();
  await expect(late.getByRole('dialog').getByRole('alert')).toBeVisible();
  await late.keyboard.press('Escape');
  await expect(late.getByText('Trois tables et du thé.').first()).toBeVisible();
  // Nothing a territory wrote is lost.
  await lead.getByText(/fusionné le/).click();
  await expect(lead.getByText('Deux tables et du thé.')).toBeVisible();
  await expectAccessible(lead);

  await lead.goto(copy);
  await expect(lead.getByRole('link', { name: 'Version 2' })).toBeVisible();
  await lead.getByRole('link', { name: 'Dire ce que cela a donné' }).click();
  await lead.getByLabel('Ce qui a été fait').fill('Six cafés.');
  await lead.getByLabel('Les résultats').fill('Soixante personnes.');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: 'Dire ce que cela a donné' }).click();
  await expect(lead.getByText('Menée à bien').first()).toBeVisible();
  await expectAccessible(lead);
  // Filters are folded on a phone, and what is folded never ends its change of colours.
  await lead.setViewportSize({ width: 1280, height: 720 });
  await lead.goto('/adoptions');
  await expect(lead.getByRole('row', { name: new RegExp(title) })).toContainText('Menée à bien');
  await expectAccessible(lead);

  await page.goto(`${address}/filiation`);
  await expect(page.getByRole('row', { name: /Amiens/ })).toContainText('Menée à bien');
  await expect(page.getByText(/jardin/).first()).toBeVisible();
  await expectAccessible(page);
});
