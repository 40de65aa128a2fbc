import { expect, expectAccessible, partnerToken, replicas, signIn, test } from '../support/journey';

test('signing in leads back to the page, with a session no script can read', async ({ page, context }) => {
  await signIn(page, 'member', '/mon-profil');
  await expect(page).toHaveURL(/\/mon-profil$/);
  await expect(page.getByLabel('Prénom')).toHaveValue('Malo');

  const session = (await context.cookies()).find((cookie) => cookie.name.startsWith('__Host-essaim'));
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await expectAccessible(page);
});

test('the session is good on every replica and ends on all of them', async ({ page, context }) => {
  await signIn(page, 'staff');
  for (const replica of replicas) {
    expect((await context.request.get(`${replica}/api/v1/me`)).status()).toBe(200);
  }
  await page.goto('/auth/logout');
  for (const replica of replicas) {
    expect((await context.request.get(`${replica}/api/v1/me`)).status()).toBe(401);
  }
  await page.goto('/auth/login?next=/');
  await expect(page.locator('#password')).toBeVisible();
});

test('a hostile address after sign-in leads home', async ({ page, baseURL }) => {
  await signIn(page, 'member', '//elsewhere.example.org/');
  await expect(page).toHaveURL(`${baseURL}/`);
});

test('a closed account is told so, and leaves a visitor who may sign in as somebody else', async ({
  page,
  context,
}) => {
  await signIn(page, 'inactive', '/territoires');
  await expect(page).toHaveURL(/\/connexion-impossible\?raison=person-deactivated$/);
  await expect(page.getByRole('heading', { name: 'Compte désactivé' })).toBeVisible();
  expect((await context.request.get('/api/v1/me')).status()).toBe(401);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Territoires', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Amiens', exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Utiliser un autre compte' }).click();
  await expect(page.locator('#password')).toBeVisible();
});

test('a change under the session needs the application and our own origin', async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(page, 'member');
  const me = await context.request.get('/api/v1/me');
  const person = await me.json();
  const draft = {
    givenName: person.givenName,
    familyName: person.familyName,
    occupation: person.occupation,
    employmentStatus: person.employmentStatus,
    organisationId: person.organisation?.id ?? null,
    territoryId: person.territory?.id ?? null,
    timeZone: person.timeZone,
    language: person.language,
    bio: person.bio,
    directoryVisibility: person.directoryVisibility,
  };
  const ifMatch = me.headers().etag ?? '';
  const bare = await context.request.put('/api/v1/me', { data: draft, headers: { 'If-Match': ifMatch } });
  expect(bare.status()).toBe(403);
  expect((await bare.json()).code).toBe('csrf-refused');
  const ours = await context.request.put('/api/v1/me', {
    data: draft,
    headers: { 'If-Match': ifMatch, 'X-Essaim-Client': 'web', Origin: baseURL ?? '' },
  });
  expect(ours.status()).toBe(200);
});

test('a partner tool writes with its scope and is refused without', async ({ request }) => {
  const draft = { name: `Association partenaire ${Date.now()}`, kind: 'ASSOCIATION' };
  const writer = await partnerToken(request, 'partner-territories');
  const created = await request.post('/api/v1/organisations', {
    data: draft,
    headers: { Authorization: `Bearer ${writer}` },
  });
  expect(created.status()).toBe(201);
  const reader = await partnerToken(request, 'partner-agenda');
  const refused = await request.post('/api/v1/organisations', {
    data: draft,
    headers: { Authorization: `Bearer ${reader}` },
  });
  expect(refused.status()).toBe(403);
});

test('the documentation of the API opens under its own policy', async ({ page }) => {
  await page.goto('/api/docs/');
  await page.getByRole('heading', { name: /^Territories/ }).click();
  await expect(page.getByText('List territories', { exact: true })).toBeVisible();
});
