import {
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  open,
  partnerToken,
  replicas,
  signIn,
  test,
} from '../support/journey';

const API = `${replicas[0]}/api/v1`;

test('organisers write the prices of a stop, and everybody reads their own with its reason', async ({
  page,
  browser,
  request,
}) => {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const centres = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE&q=hauts-de-france`, {
    headers,
  });
  const created = await request.post(`${API}/events`, {
    headers,
    data: {
      title: `Étape ${Date.now()}`,
      summary: 'Deux jours chez un territoire hôte.',
      format: 'FIELD_VISIT',
      mode: 'ONLINE',
      startsLocal: '2099-03-02T09:00:00',
      endsLocal: '2099-03-03T17:00:00',
      visibility: 'PUBLIC',
      organisationId: (await centres.json()).items[0].id,
      registrationMode: 'OPEN',
      wheelchair: 'UNKNOWN',
    },
  });
  expect(created.status()).toBe(201);
  const event = await created.json();
  const published = await request.post(`${API}/events/${event.id}/publish`, {
    headers: { ...headers, 'If-Match': created.headers().etag ?? '' },
  });
  expect(published.ok()).toBe(true);

  await signIn(page, 'staff', `/evenements/${event.id}/tarifs`);
  await expect(page.getByText('Cet événement est gratuit : aucune règle de prix')).toBeVisible();
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await rule(1, 'Territoires non adhérents', '150');
  await rule(2, 'Agents de l’État', '0');
  await page.getByRole('group', { name: 'Règle 2' }).getByLabel('S’applique').selectOption('ALL');
  await page
    .getByRole('group', { name: 'Règle 2' })
    .getByLabel('Condition 1')
    .selectOption({ label: 'l’employeur relève de l’État' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  // A rule for everybody stands before it: the server says so, and nothing is lost.
  await expect(page.getByRole('alert')).toContainText('ne décide jamais');
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Monter\s*: Règle 2/ }).press('Enter');
  await expect(page.getByRole('group', { name: 'Règle 1' }).getByLabel('Nom du tarif')).toHaveValue(
    'Agents de l’État',
  );
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tarifs' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Territoires non adhérents/ })).toContainText('par jour');
  await expectAccessible(page);
  await expectReflow(page);

  const agent = await deskOf(browser, 'member', '/');
  await open(agent, `/evenements/${event.id}/tarifs`, 'Tarifs');
  await expect(agent.getByText(/C’est gratuit : la règle « Agents de l’État »/)).toBeVisible();
  await agent.context().close();
  const town = await deskOf(browser, 'lead', '/');
  await open(town, `/evenements/${event.id}/tarifs`, 'Tarifs');
  await expect(town.getByText(/300,00\s€, soit 150,00\s€ par jour pour 2 jours/)).toBeVisible();
  await town.getByText('Pourquoi ce tarif ?').click();
  await expect(town.getByText(/ne relève pas de l’État/)).toBeVisible();
  await town.context().close();

  async function rule(rank: number, name: string, amount: string) {
    await page.getByRole('button', { name: 'Ajouter une règle' }).click();
    const fields = page.getByRole('group', { name: `Règle ${rank}` });
    await fields.getByLabel('Nom du tarif').fill(name);
    await fields.getByLabel('Montant en euros').fill(amount);
  }
});
