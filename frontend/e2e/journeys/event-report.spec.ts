import {
  type APIRequestContext,
  expect,
  expectAccessible,
  partnerToken,
  signIn,
  test,
  write,
} from '../support/journey';

const CARREFOUR = 'Carrefour des métiers du développement territorial';

/** An exchange of the community that began half an hour ago. */
async function exchange(request: APIRequestContext): Promise<{ id: string; title: string }> {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const found = await request.get('/api/v1/communities', { headers, params: { q: CARREFOUR } });
  const [community] = (await found.json()).items;
  const organisations = await request.get('/api/v1/organisations?size=1', { headers });
  const title = `Échange à rapporter ${Date.now()}`;
  const local = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19);
  const created = await request.post('/api/v1/events', {
    headers,
    data: {
      title,
      summary: 'Une heure ensemble.',
      format: 'PRACTICE_EXCHANGE',
      mode: 'ONLINE',
      timeZone: 'Africa/Abidjan',
      startsLocal: local(-30),
      endsLocal: local(30),
      visibility: 'PUBLIC',
      communityId: community.id,
      organisationId: (await organisations.json()).items[0].id,
      registrationMode: 'OPEN',
      wheelchair: 'UNKNOWN',
    },
  });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const published = await request.post(`/api/v1/events/${id}/publish`, {
    headers: { ...headers, 'If-Match': created.headers().etag ?? '' },
  });
  expect(published.ok()).toBe(true);
  return { id, title };
}

test('a facilitator reports of an event, whose page leads to what was decided', async ({ page, request }) => {
  const { id, title } = await exchange(request);
  await signIn(page, 'lead', `/evenements/${id}`);
  await page.getByRole('button', { name: 'Rédiger le compte rendu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rédiger le compte rendu' })).toBeVisible();
  await write(page.getByRole('textbox', { name: /^Ce qui s’est dit/ }), 'Chacun a raconté son territoire.');
  await page.getByLabel(/^Décisions/).fill('Se revoir en mars.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/^Paru le/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: title, exact: true }).click();

  await expect(page.getByRole('button', { name: 'Rédiger le compte rendu' })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Réunion et compte rendu' }).click();
  await expect(page.getByText('Se revoir en mars.')).toBeVisible();
});
