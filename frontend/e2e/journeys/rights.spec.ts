import { expect, replicas, signIn, test } from '../support/journey';
import { keycloakAdministrator } from '../support/stack';

/** Whatever tokens and caches say: four seconds, one for the asking, and room for a machine that does much else. */
const PROMISED = { timeout: 10_000, intervals: [100] };

test('a platform role taken away in Keycloak is gone everywhere in seconds, whatever the token says', async ({
  page,
  context,
  request,
}) => {
  const people = (replica: string) =>
    context.request.get(`${replica}/api/v1/people`).then((answer) => answer.status());
  const administrator = await keycloakAdministrator(request);
  await signIn(page, 'staff');
  expect(await Promise.all(replicas.map(people))).toEqual(replicas.map(() => 200));

  await administrator.takeRole('staff@example.org', 'staff');
  try {
    await Promise.all(replicas.map((replica) => expect.poll(() => people(replica), PROMISED).toBe(403)));
    const session = await (await context.request.get('/api/v1/session')).json();
    expect(session).toMatchObject({ signedIn: true, roles: ['member'] });
  } finally {
    await administrator.giveRole('staff@example.org', 'staff');
  }
  await Promise.all(replicas.map((replica) => expect.poll(() => people(replica), PROMISED).toBe(200)));
});

test('signing out at Keycloak ends the session here, on every replica', async ({
  page,
  context,
  request,
}) => {
  const administrator = await keycloakAdministrator(request);
  const me = (replica: string) =>
    context.request.get(`${replica}/api/v1/me`).then((answer) => answer.status());
  await signIn(page, 'member');
  expect(await Promise.all(replicas.map(me))).toEqual(replicas.map(() => 200));

  await administrator.signOut('member@example.org');

  await Promise.all(replicas.map((replica) => expect.poll(() => me(replica), PROMISED).toBe(401)));
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
});
