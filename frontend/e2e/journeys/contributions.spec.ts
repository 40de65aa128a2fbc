import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

const TOUR = 'Tour des Cités éducatives des Hauts-de-France';

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

async function openContributions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Contributions', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contributions' })).toBeVisible();
}

async function propose(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Proposer une contribution' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Proposer une contribution' })).toBeVisible();
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Sujet de flash' });
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByRole('textbox', { name: 'Texte', exact: true }).click();
  await page.keyboard.type('Trois essais, deux réussites.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function move(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a member proposes, is declined with a reason, proposes again and is published', async ({
  page,
  browser,
}) => {
  // Three desks.
  test.slow();
  const stamp = Date.now();
  await signIn(page, 'member', '/communautes?q=tour');
  await openCommunity(page);
  await becomeMember(page);
  await openContributions(page);
  await expectAccessible(page);
  const declined = await propose(page, `Sans estrade ${stamp}`);
  await expectAccessible(page);

  const facilitator = await deskOf(browser, 'lead', '/communautes?q=tour');
  await openCommunity(facilitator);
  await openContributions(facilitator);
  await facilitator.getByLabel('État', { exact: true }).selectOption({ label: 'Proposée' });
  await facilitator.getByRole('link', { name: `Sans estrade ${stamp}` }).click();
  await facilitator.getByRole('button', { name: 'Ne pas retenir' }).click();
  await facilitator.getByLabel('Motif').fill('Le sujet a été traité en octobre.');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Ne pas retenir' }).click();
  await expect(facilitator.getByText('Cette contribution n’a pas été retenue')).toBeVisible();

  await page.goto('/mes-contributions');
  const row = page.getByRole('row', { name: new RegExp(`Sans estrade ${stamp}`) });
  await expect(row).toContainText('Le sujet a été traité en octobre.');
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/notifications');
  await expect(
    page.getByText(`Votre contribution n’est pas retenue : Sans estrade ${stamp}`).first(),
  ).toBeVisible();

  await openCommunity(page);
  await openContributions(page);
  const published = await propose(page, `Avec les habitants ${stamp}`);
  await facilitator.goto(published);
  await move(facilitator, 'Retenir');
  await move(facilitator, 'Publier');
  await expect(facilitator.getByText('La contribution est publiée.')).toBeVisible();
  await facilitator.context().close();

  await page.goto(published);
  await expect(page.getByText('Publiée', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Modifier', exact: true })).toBeHidden();
  const visitor = await (await browser.newContext()).newPage();
  for (const address of [declined, published]) {
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(visitor.getByText('Trois essais')).toBeHidden();
  }
  await openCommunity(visitor);
  await expect(visitor.getByRole('link', { name: 'Contributions', exact: true })).toBeHidden();
  await visitor.context().close();
});
