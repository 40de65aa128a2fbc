import {
  type APIRequestContext,
  expect,
  expectAccessible,
  expectReflow,
  open,
  type Page,
  partnerToken,
  replicas,
  signIn,
  test,
} from '../support/journey';

const API = `${replicas[0]}/api/v1`;

/** An online workshop that everybody may know of. */
async function workshop(request: APIRequestContext) {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const title = `Atelier suivi ${Date.now()}`;
  const data = {
    title,
    summary: 'Un atelier que l’on suit de son agenda.',
    format: 'WORKSHOP',
    mode: 'ONLINE',
    startsLocal: '2098-04-07T09:30:00',
    endsLocal: '2098-04-07T11:30:00',
    visibility: 'PUBLIC',
    organisationId: (await organisations.json()).items[0].id,
    registrationMode: 'OPEN',
    wheelchair: 'UNKNOWN',
    link: 'https://visio.example.org/suivi',
  };
  const created = await request.post(`${API}/events`, { headers, data });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const published = await request.post(`${API}/events/${id}/publish`, {
    headers: { ...headers, 'If-Match': created.headers().etag ?? '' },
  });
  expect(published.ok()).toBe(true);
  return { id: id as string, title };
}

/** As a calendar reads it: without a session; the address may name another replica than the page. */
async function read(request: APIRequestContext, address: string) {
  const { pathname, search } = new URL(address);
  const answer = await request.get(`${replicas[0]}${pathname}${search}`);
  return { status: answer.status(), text: (await answer.text()).replaceAll('\r\n ', '') };
}

async function subscribe(page: Page) {
  await page.getByRole('button', { name: 'S’abonner', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const calendar = dialog.getByLabel('Adresse du calendrier (iCalendar)');
  await expect(calendar).toBeVisible();
  const address = await calendar.inputValue();
  await expect(dialog.getByRole('link', { name: 'Ouvrir dans mon logiciel d’agenda' })).toHaveAttribute(
    'href',
    address.replace(/^https?:/, 'webcal:'),
  );
  return { calendar: address, atom: await dialog.getByLabel('Adresse du flux (Atom)').inputValue() };
}

test('a member follows what they come to under a secret address, until they take it back', async ({
  page,
  request,
  playwright,
}) => {
  const { id, title } = await workshop(request);
  const anybody = await playwright.request.newContext();
  await signIn(page, 'member', '/mes-inscriptions');
  await page.getByRole('button', { name: 'Créer une adresse secrète' }).click();
  const field = page.getByLabel('Votre adresse secrète');
  await expect(field).toBeVisible();
  const address = await field.inputValue();
  await expectAccessible(page);
  await expectReflow(page);
  expect((await read(anybody, address)).text).not.toContain(title);

  await page.goto(`/evenements/${id}`);
  await page.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(page.getByText('Inscription confirmée')).toBeVisible();
  const mine = await read(anybody, address);
  expect(mine.text).toContain(`SUMMARY:${title}`);
  expect(mine.text).toContain('https://visio.example.org/suivi');

  await page.goto('/mes-inscriptions');
  await expect(page.getByText('Une adresse est en service depuis', { exact: false })).toBeVisible();
  await expect(field).toBeHidden();
  await page.getByRole('button', { name: 'Supprimer l’adresse' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer l’adresse' }).click();
  await expect(page.getByRole('button', { name: 'Créer une adresse secrète' })).toBeVisible();
  expect((await read(anybody, address)).status).toBe(404);
  await anybody.dispose();
});

test('a visitor subscribes to a filtered list, a community and a territory', async ({ page, request }) => {
  const { title } = await workshop(request);
  await page.goto(`/evenements?format=WORKSHOP&q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  const list = await subscribe(page);
  await expectAccessible(page);
  await expectReflow(page);
  expect((await read(request, list.calendar)).text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await read(request, list.atom)).text).toContain(`<title>${title}</title>`);

  const communities = await (await request.get(`${API}/communities?size=1`)).json();
  await page.goto(`/communautes/${communities.items[0].id}/evenements`);
  const community = await subscribe(page);
  expect(community.calendar).toContain(`communityId=${communities.items[0].id}`);
  expect((await read(request, community.calendar)).status).toBe(200);

  const territories = await (await request.get(`${API}/territories?size=1`)).json();
  await page.goto(`/territoires/${territories.items[0].id}`);
  const territory = await subscribe(page);
  expect(territory.calendar).toContain(`territoryId=${territories.items[0].id}`);
  expect((await read(request, territory.atom)).status).toBe(200);
});

test('the page of a public event holds its description for search engines', async ({ page, request }) => {
  const { id, title } = await workshop(request);
  const refused: string[] = [];
  await page.exposeFunction('policyRefused', (directive: string) => refused.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      (window as unknown as { policyRefused: (directive: string) => void }).policyRefused(effectiveDirective);
    });
  });
  await open(page, `/evenements/${id}`, title);
  const block = page.locator('head > script[type="application/ld+json"]');
  await expect(block).toHaveCount(1);
  const said = JSON.parse((await block.textContent()) ?? '');
  expect(said).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event', name: title });
  expect(JSON.stringify(said)).not.toContain('visio.example.org');
  expect(refused).toEqual([]);

  await page.getByRole('link', { name: 'Événements', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Événements' })).toBeVisible();
  await expect(block).toHaveCount(0);
});
