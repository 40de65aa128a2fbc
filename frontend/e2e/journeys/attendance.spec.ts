import {
  type APIRequestContext,
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

/** A stop of a tour that begins in an hour and costs 150 euros a day, but for State agents. */
async function stop(request: APIRequestContext): Promise<{ id: string; title: string }> {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const title = `Étape payante ${Date.now()}`;
  const local = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);
  const created = await request.post(`${API}/events`, {
    headers,
    data: {
      title,
      summary: 'Une étape du tour.',
      format: 'WORKSHOP',
      mode: 'ONLINE',
      timeZone: 'Africa/Abidjan',
      startsLocal: local(1),
      endsLocal: local(3),
      visibility: 'PUBLIC',
      organisationId: (await organisations.json()).items[0].id,
      registrationMode: 'OPEN',
      wheelchair: 'UNKNOWN',
      link: 'https://visio.example.org/etape',
    },
  });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const rules = [
    {
      name: 'Agents de l’État',
      amount: { amount: '0', currency: 'EUR' },
      condition: { stateEmployer: true },
    },
    { name: 'Autres', amount: { amount: '150', currency: 'EUR' }, condition: { always: true } },
  ];
  const prices = await request.get(`${API}/events/${id}/price-rules`, { headers });
  const written = await request.put(`${API}/events/${id}/price-rules`, {
    headers: { ...headers, 'If-Match': prices.headers().etag ?? '' },
    data: { rules: rules.map((rule) => ({ ...rule, basis: 'PER_DAY' })) },
  });
  expect(written.status()).toBe(200);
  const published = await request.post(`${API}/events/${id}/publish`, {
    headers: { ...headers, 'If-Match': created.headers().etag ?? '' },
  });
  expect(published.ok()).toBe(true);
  return { id, title };
}

test('people come to a stop: who owes what, and who came, noted without a connection', async ({
  page,
  browser,
  request,
}) => {
  const { id } = await stop(request);
  for (const account of ['member', 'lead'] as const) {
    const desk = await deskOf(browser, account, `/evenements/${id}`);
    await desk.getByRole('button', { name: 'S’inscrire' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'S’inscrire' }).click();
    await expect(desk.getByText(/^Montant fixé à l’inscription/)).toBeVisible();
    await desk.context().close();
  }

  await signIn(page, 'staff', `/evenements/${id}/montants`);
  await expect(page.getByRole('table', { name: 'Par payeur' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Par personne' }).getByText(/Agents de l’État/)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Classeur (XLSX)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `/evenements/${id}/presences`, 'Présences');
  await expectAccessible(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Présent.*Malo Garnier$/ }).click();
  await expect(page.getByText(/1 présence à envoyer/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/à envoyer/)).toBeHidden();

  const member = await deskOf(browser, 'member', `/evenements/${id}`);
  await expect(member.getByText('Présence confirmée')).toBeVisible();
  await member.context().close();
});
