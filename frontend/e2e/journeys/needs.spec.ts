import {
  type APIRequestContext,
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  partnerToken,
  replicas,
  signIn,
  test,
} from '../support/journey';

const API = `${replicas[0]}/api/v1`;

/** A day of work in a room, for whoever comes. */
async function meeting(request: APIRequestContext): Promise<string> {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const data = {
    title: `Journée accueillante ${Date.now()}`,
    summary: 'Une journée où chacun peut prendre part.',
    format: 'WORKSHOP',
    mode: 'ON_SITE',
    place: 'Maison des associations',
    startsLocal: '2098-03-03T09:30:00',
    endsLocal: '2098-03-03T16:30:00',
    visibility: 'PUBLIC',
    organisationId: (await organisations.json()).items[0].id,
    registrationMode: 'OPEN',
    wheelchair: 'YES',
  };
  const created = await request.post(`${API}/events`, { headers, data });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const etag = (await request.get(`${API}/events/${id}`, { headers })).headers().etag ?? '';
  const published = await request.post(`${API}/events/${id}/publish`, {
    headers: { ...headers, 'If-Match': etag },
  });
  expect(published.ok()).toBe(true);
  return id;
}

test('what a registrant needs becomes a task, is answered, and goes with the registration', async ({
  page,
  browser,
  request,
}) => {
  const id = await meeting(request);
  const member = await deskOf(browser, 'member', `/evenements/${id}`);
  await member.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  const dialog = member.getByRole('dialog');
  await dialog.getByLabel('J’ai besoin d’un aménagement pour participer').check();
  await dialog.getByLabel('Besoin d’accessibilité').fill('Je me déplace en fauteuil roulant.');
  await dialog.getByLabel('Stationnement réservé').check();
  await expect(dialog.getByText('Effacé sept jours après l’événement', { exact: false })).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  await dialog.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(member.getByText('Je me déplace en fauteuil roulant.')).toBeVisible();
  await expect(member.getByText('À traiter', { exact: true })).toBeVisible();

  await signIn(page, 'staff', `/evenements/${id}/inscriptions`);
  const needs = page.getByRole('table', { name: 'Besoins d’accessibilité' });
  await expect(needs.getByText('Je me déplace en fauteuil roulant.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await needs.getByRole('button', { name: /^Marquer comme traité/ }).click();
  await page.getByRole('dialog').getByLabel('Réponse à la personne').fill('Une place vous est gardée.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Marquer comme traité' }).click();
  await expect(needs.getByText('Une place vous est gardée.', { exact: false })).toBeVisible();
  await expect(needs.getByRole('button', { name: /^Rouvrir/ })).toBeVisible();

  await member.reload();
  await expect(member.getByText('Une place vous est gardée.', { exact: false })).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  await member.getByRole('button', { name: 'Modifier ce besoin' }).click();
  await member
    .getByRole('dialog')
    .getByLabel('Besoin d’accessibilité')
    .fill('Plutôt deux places côte à côte.');
  await member.getByRole('dialog').getByRole('button', { name: 'Transmettre' }).click();
  await expect(member.getByText('À traiter', { exact: true })).toBeVisible();

  await page.reload();
  await expect(needs.getByText('Plutôt deux places côte à côte.')).toBeVisible();
  await expect(needs.getByRole('button', { name: /^Marquer comme traité/ })).toBeVisible();

  await member.getByRole('button', { name: 'Annuler l’inscription' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Annuler l’inscription' }).click();
  await expect(member.getByRole('button', { name: 'S’inscrire', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Inscriptions', level: 1 })).toBeVisible();
  await expect(page.getByText('Plutôt deux places côte à côte.')).toBeHidden();
  await expect(needs).toBeHidden();
  await member.context().close();
});
