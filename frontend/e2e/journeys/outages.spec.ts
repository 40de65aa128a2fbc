import { type APIResponse, expect, partnerToken, replicas, signIn, test } from '../support/journey';
import { without } from '../support/stack';

// Replicas and Keycloak take their time to start again.
test.describe.configure({ timeout: 180_000 });

const addressOf = ({ id }: { id: string }) => `/api/v1/organisations/${id}`;

async function timed(work: () => Promise<APIResponse>) {
  const start = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - start };
}

test('without its database the API says so, signs nobody out, and is back with it', async ({
  page,
  context,
  request,
}) => {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const data = { name: `Avant la panne ${Date.now()}`, kind: 'ASSOCIATION' };
  const written = await request.post('/api/v1/organisations', { headers, data });
  expect(written.status()).toBe(201);
  const address = addressOf(await written.json());
  await signIn(page, 'member');

  const requests = replicas.flatMap((replica) => [
    ...Array.from({ length: 4 }, () => () => request.get(`${replica}/api/v1/territories`)),
    () => request.get(`${replica}${address}`),
    () => request.post(`${replica}/api/v1/organisations`, { headers, data }),
    () => context.request.get(`${replica}/api/v1/me`),
  ]);
  await without(request, 'postgres', async () => {
    for (const { answer, took } of await Promise.all(requests.map(timed))) {
      expect(answer.status(), answer.url()).toBe(503);
      expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
      expect((await answer.json()).code).toBe('unavailable');
      // A second at most on a quiet machine; what must not be is a queue of requests that wait.
      expect(took, answer.url()).toBeLessThan(5_000);
    }
    expect((await request.get('/')).status()).toBe(200);
  });

  for (const replica of replicas) {
    const read = () => request.get(`${replica}${address}`);
    await expect.poll(async () => (await read()).status(), { timeout: 10_000, intervals: [50] }).toBe(200);
    expect(await (await read()).json()).toMatchObject(data);
    // Signed out by nothing but the people themselves.
    expect((await context.request.get(`${replica}/api/v1/me`)).status()).toBe(200);
  }
});

test('a replica that is killed loses nothing it acknowledged, and sent again nothing is done twice', async ({
  request,
}) => {
  const [steady = '', victim = ''] = replicas;
  const run = `Survivante ${Date.now()}`;
  const token = await partnerToken(request, 'partner-territories');
  const create = (replica: string, name: string) =>
    request.post(`${replica}/api/v1/organisations`, {
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': name.replaceAll(' ', '-') },
      data: { name, kind: 'ASSOCIATION' },
    });
  const acknowledged: string[] = [];
  const unanswered: string[] = [];
  const write = async (writer: number) => {
    for (let number = 0; number < 100; number++) {
      const name = `${run} ${writer} ${number}`;
      const answer = await create(victim, name).catch(() => undefined);
      if (answer?.status() !== 201) return unanswered.push(name);
      acknowledged.push(addressOf(await answer.json()));
    }
    return 0;
  };
  const writers = Promise.all([1, 2, 3, 4].map(write));
  await expect.poll(() => acknowledged.length, { timeout: 20_000, intervals: [10] }).toBeGreaterThan(20);

  const afterTheKill = async () => {
    await writers;
    expect(unanswered).not.toHaveLength(0);
    for (const address of acknowledged) {
      expect((await request.get(`${steady}${address}`)).status()).toBe(200);
    }
    for (const name of unanswered) {
      expect((await create(steady, name)).status()).toBe(201);
    }
    const list = await request.get(`${steady}/api/v1/organisations`, { params: { q: run, total: 'exact' } });
    expect((await list.json()).total.value).toBe(acknowledged.length + unanswered.length);
  };
  await without(request, 'api-2', afterTheKill, 'kill');
  expect((await request.get(`${victim}/api/v1/territories`)).status()).toBe(200);
});

test('people signed in go on while Keycloak is away, and others as soon as it is back', async ({
  page,
  context,
  browser,
  request,
}) => {
  await signIn(page, 'staff');
  const token = await partnerToken(request, 'partner-territories');

  await without(request, 'keycloak', async () => {
    const start = Date.now();
    const goOn = async () => {
      for (const replica of replicas) {
        // Longer than what Keycloak says of somebody's roles is believed without asking again.
        const { answer, took } = await timed(() => context.request.get(`${replica}/api/v1/people`));
        expect(answer.status()).toBe(200);
        expect(took).toBeLessThan(2_000);
      }
      return Date.now() - start;
    };
    await expect.poll(goOn, { timeout: 15_000, intervals: [250] }).toBeGreaterThan(6_000);
    await page.goto('/organisations/nouvelle');
    await page.getByLabel('Nom', { exact: true }).fill(`Pendant la panne ${start}`);
    await page.getByLabel('Type').selectOption({ label: 'Association' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Pendant la panne ${start}` })).toBeVisible();
    const partner = await request.get('/api/v1/session', { headers: { Authorization: `Bearer ${token}` } });
    expect((await partner.json()).signedIn).toBe(true);
    await page.goto('/territoires');
    await expect(page.getByRole('heading', { level: 1, name: 'Territoires' })).toBeVisible();
  });

  const newcomer = await (await browser.newContext()).newPage();
  await signIn(newcomer, 'member');
  await expect(newcomer.getByRole('button', { name: 'Malo Garnier' })).toBeVisible();
  await newcomer.context().close();
});
