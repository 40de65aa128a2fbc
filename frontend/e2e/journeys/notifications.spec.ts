import { deskOf, expect, expectAccessible, expectReflow, type Page, signIn, test } from '../support/journey';

const CARREFOUR = 'Carrefour des métiers';
const REASON = 'Le groupe est complet jusqu’à l’automne.';

async function ask(page: Page): Promise<void> {
  await page.goto('/communautes?q=carrefour');
  await page.getByRole('link', { name: CARREFOUR }).first().click();
  await page.getByRole('button', { name: 'Demander à rejoindre' }).click();
  await page.getByLabel('Votre demande').fill('Je forme des chargés de mission.');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('link', { name: 'Suivre ma demande' })).toBeVisible();
}

function bell(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: /^Notifications/ });
}

test('a request is told at the bell, its refusal to who asked, and the letter waits in the outbox', async ({
  page,
  browser,
}) => {
  await signIn(page, 'member');
  await ask(page);

  const facilitator = await deskOf(browser, 'lead', '/');
  await expect(bell(facilitator)).toHaveAccessibleName(/[1-9]\d* non lues?$/);
  await bell(facilitator).focus();
  await facilitator.keyboard.press('Enter');
  const told = facilitator.getByRole('link', { name: /Malo Garnier demande à rejoindre/ }).first();
  await expect(told).toBeVisible();
  await expectAccessible(facilitator);
  await facilitator.keyboard.press('Escape');
  await expect(told).toBeHidden();
  await expect(bell(facilitator)).toBeFocused();
  await bell(facilitator).click();
  await told.click();
  await facilitator
    .getByRole('row', { name: /Je forme des chargés de mission/ })
    .getByRole('button', { name: /^Refuser/ })
    .click();
  await facilitator.getByLabel('Motif').fill(REASON);
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
  await expect(facilitator.getByText(/est refusée, avec votre motif/)).toBeVisible();
  await facilitator.context().close();

  await page.reload();
  await bell(page).click();
  await page.getByRole('link', { name: 'Toutes mes notifications' }).click();
  const refused = page.getByRole('row', { name: /Votre demande n’est pas retenue/ }).first();
  await expect(refused).toContainText(REASON);
  await expectAccessible(page);
  // Other journeys may tell this person something in the same moment: then once more.
  await expect(async () => {
    const all = page.getByRole('button', { name: 'Tout marquer comme lu' });
    if (await all.isVisible()) await all.click();
    await expect(bell(page)).toHaveAccessibleName('Notifications, 0 non lue', { timeout: 1_000 });
  }).toPass();
  await expectReflow(page);

  const staff = await deskOf(browser, 'staff', '/administration/courriels');
  const letter = staff.getByRole('row', { name: /Votre demande n’est pas retenue.*Malo Garnier/ }).first();
  await expect(letter).toContainText('Retenu');
  await expectAccessible(staff);
  await letter.getByRole('link').first().click();
  await expect(staff.getByText(REASON)).toBeVisible();
  await expect(staff.getByText('Ce courriel n’est pas parti')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Envoyer' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
  await expect(staff.getByRole('dialog').getByRole('alert')).toContainText('Aucun serveur');
  await staff.context().close();
});

test('everybody chooses how to be told, decisions apart', async ({ page }) => {
  await signIn(page, 'lead', '/notifications/preferences');
  const requests = page.getByRole('row', { name: /Quelqu’un demande à rejoindre/ });
  await requests.getByLabel(/^Par courriel/).selectOption({ label: 'Une fois par semaine' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Vos préférences sont enregistrées.')).toBeVisible();
  await page.reload();
  await expect(requests.getByLabel(/^Par courriel/)).toHaveValue('WEEKLY');
  await expect(
    page
      .getByRole('row', { name: /Ma participation à une communauté est suspendue/ })
      .getByRole('option', { name: 'Jamais' }),
  ).toHaveCount(0);
  await expectReflow(page);
});
