import { type APIRequestContext, expect } from '@playwright/test';

/** Parts of the stack that can be taken away and given back. */
export type Part = 'postgres' | 'keycloak' | 'api-2';

const CONTROL = process.env.ESSAIM_CONTROL_URL ?? '';
const KEYCLOAK = process.env.ESSAIM_KEYCLOAK_URL ?? 'http://localhost:8180';
const REALM = `${KEYCLOAK}/admin/realms/essaim`;

/** DEMO ONLY: the administrator of the loopback stack's Keycloak. */
const ADMINISTRATOR = { username: 'admin', password: 'essaim-demo' };

async function make(request: APIRequestContext, part: Part, act: 'stop' | 'kill' | 'start') {
  const answer = await request.post(`${CONTROL}/${part}/${act}`, { timeout: 120_000 });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Takes a part away, politely or as a power cut would, and gives it back, healthy, whatever happens meanwhile. */
export async function without<T>(
  request: APIRequestContext,
  part: Part,
  work: () => Promise<T>,
  how: 'stop' | 'kill' = 'stop',
): Promise<T> {
  await make(request, part, how);
  try {
    return await work();
  } finally {
    await make(request, part, 'start');
  }
}

/** What Keycloak's administrators do in its console. */
export async function keycloakAdministrator(request: APIRequestContext) {
  const answer = await request.post(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', ...ADMINISTRATOR },
  });
  const headers = { Authorization: `Bearer ${(await answer.json()).access_token}` };
  const userOf = async (email: string) => {
    const found = await request.get(`${REALM}/users`, { headers, params: { username: email, exact: true } });
    return `${REALM}/users/${(await found.json())[0].id}`;
  };
  const change = async (email: string, role: string, method: 'POST' | 'DELETE') => {
    const data = [await (await request.get(`${REALM}/roles/${role}`, { headers })).json()];
    const url = `${await userOf(email)}/role-mappings/realm`;
    expect((await request.fetch(url, { method, headers, data })).status()).toBe(204);
  };
  return {
    takeRole: (email: string, role: string) => change(email, role, 'DELETE'),
    giveRole: (email: string, role: string) => change(email, role, 'POST'),
    signOut: async (email: string) => {
      const answered = await request.post(`${await userOf(email)}/logout`, { headers });
      expect(answered.status()).toBe(204);
    },
  };
}
