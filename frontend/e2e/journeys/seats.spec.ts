import {
  type APIRequestContext,
  type APIResponse,
  expect,
  partnerToken,
  replicas,
  signIn,
  test,
} from '../support/journey';
import { without } from '../support/stack';

// Replicas take their time to start again.
test.describe.configure({ timeout: 180_000 });

const SEATS = 50;
const AT_ONCE = 16;
/** Each so-manieth gives their place up again. */
const FICKLE = 10;

const [steady = '', victim = ''] = replicas;

interface Place {
  id: string;
  state: string;
  priority: string;
  rank: number | null;
  registeredAt: string;
  person: { id: string };
}

/** A workshop with few seats, published. */
async function workshop(request: APIRequestContext): Promise<string> {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get('/api/v1/organisations?kind=ASSOCIATION', { headers });
  const created = await request.post('/api/v1/events', {
    headers,
    data: {
      title: `Course aux places ${Date.now()}`,
      summary: 'Cinquante places.',
      format: 'WORKSHOP',
      mode: 'ONLINE',
      startsLocal: '2099-03-02T09:00:00',
      endsLocal: '2099-03-02T12:00:00',
      visibility: 'PUBLIC',
      organisationId: (await organisations.json()).items[0].id,
      capacity: SEATS,
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
  return id;
}

/** Every item of a list, page by page. */
async function all<T>(request: APIRequestContext, path: string): Promise<T[]> {
  const items: T[] = [];
  let next: string | undefined = `${steady}/api/v1/${path}`;
  while (next) {
    const answer: APIResponse = await request.get(next);
    expect(answer.status()).toBe(200);
    items.push(...(await answer.json()).items);
    const link: string | undefined = answer.headers().link?.match(/<([^>]+)>; rel="next"/)?.[1];
    next = link && new URL(link, steady).href;
  }
  return items;
}

/** Works through a list, so many at once. */
async function together<T>(items: readonly T[], work: (item: T, number: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    for (let number = next++; number < items.length; number = next++) await work(items[number] as T, number);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

test('many register at two replicas, some give up, one replica is killed: no seat too many, none lost', async ({
  page,
  context,
  request,
}) => {
  await signIn(page, 'staff');
  const staff = context.request;
  const ours = (replica: string) => ({ 'X-Essaim-Client': 'web', Origin: replica });
  const event = await workshop(request);
  const people = await all<{ id: string }>(staff, 'people?state=ACTIVE&size=100');
  expect(people.length).toBeGreaterThan(4 * SEATS);

  const acknowledged = new Map<string, string>();
  const cancelled: string[] = [];
  let unanswered = 0;

  const register = (replica: string, personId: string) =>
    staff.post(`${replica}/api/v1/events/${event}/registrations`, {
      headers: { ...ours(replica), 'Idempotency-Key': `${event}-${personId}` },
      data: { personId },
    });
  /** Sent again with its key until it is answered: nobody registers twice by it. */
  const insist = async (replica: string, personId: string): Promise<APIResponse> => {
    const answer = await register(replica, personId).catch(() => undefined);
    if (answer?.status() === 201) return answer;
    unanswered += 1;
    return await insist(steady, personId);
  };
  const giveUp = async (replica: string, id: string): Promise<void> => {
    const address = `/api/v1/registrations/${id}`;
    const read = await staff.get(`${steady}${address}`);
    if ((await read.json()).state === 'CANCELLED') return;
    const headers = { ...ours(replica), 'If-Match': read.headers().etag ?? '' };
    const answer = await staff.post(`${replica}${address}/cancel`, { headers }).catch(() => undefined);
    if (answer?.status() !== 200) await giveUp(steady, id);
  };

  const race = together(people, async ({ id: personId }, number) => {
    const answer = await insist(number % 2 === 0 ? steady : victim, personId);
    const { id }: Place = await answer.json();
    acknowledged.set(personId, id);
    const again = await register(steady, personId);
    expect((await again.json()).id).toBe(id);
    if (number % FICKLE !== FICKLE - 1) return;
    await giveUp(number % 4 === 1 ? victim : steady, id);
    cancelled.push(id);
  });
  await expect
    .poll(() => acknowledged.size, { timeout: 30_000, intervals: [10] })
    .toBeGreaterThan(SEATS + 20);
  await without(request, 'api-2', () => race, 'kill');

  expect(unanswered).toBeGreaterThan(0);
  expect(acknowledged.size).toBe(people.length);
  const places = await all<Place>(staff, `events/${event}/registrations?size=100`);
  expect(places.map(({ id }) => id).toSorted()).toEqual([...acknowledged.values()].toSorted());
  const inState = (...states: string[]) => places.filter(({ state }) => states.includes(state));
  expect(
    inState('CANCELLED')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(cancelled.toSorted());
  const seated = inState('CONFIRMED', 'OFFERED');
  expect(seated).toHaveLength(SEATS);
  const waiting = inState('WAITLISTED');
  expect(waiting).toHaveLength(people.length - cancelled.length - SEATS);
  const first = waiting.toSorted((one, other) => Number(one.rank) - Number(other.rank));
  const order = ({ registeredAt, id }: Place) => `${registeredAt.padEnd(27, '0')} ${id}`;
  expect(first.map(order)).toEqual(waiting.map(order).toSorted());
  for (const place of seated) expect(order(place) < order(first[0] as Place)).toBe(true);
});
