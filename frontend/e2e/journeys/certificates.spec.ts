import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import {
  type APIRequestContext,
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  open,
  partnerToken,
  replicas,
  test,
} from '../support/journey';

const API = `${replicas[0]}/api/v1`;

/** A workshop that begins in an hour, and what moves it to yesterday once people are there. */
async function workshop(request: APIRequestContext) {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const local = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);
  const title = `Atelier attesté ${Date.now()}`;
  const draft = {
    title,
    summary: 'Un atelier dont on repart avec une attestation.',
    format: 'WORKSHOP',
    mode: 'ONLINE',
    timeZone: 'Africa/Abidjan',
    startsLocal: local(1),
    endsLocal: local(3),
    visibility: 'PUBLIC',
    organisationId: (await organisations.json()).items[0].id,
    registrationMode: 'OPEN',
    wheelchair: 'UNKNOWN',
    link: 'https://visio.example.org/atelier',
  };
  const created = await request.post(`${API}/events`, { headers, data: draft });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const versioned = async () => {
    const event = await request.get(`${API}/events/${id}`, { headers });
    return { ...headers, 'If-Match': event.headers().etag ?? '' };
  };
  const published = await request.post(`${API}/events/${id}/publish`, { headers: await versioned() });
  expect(published.ok()).toBe(true);
  const end = async () => {
    const moved = await request.put(`${API}/events/${id}`, {
      headers: await versioned(),
      data: { ...draft, startsLocal: local(-26), endsLocal: local(-24) },
    });
    expect(moved.status()).toBe(200);
  };
  return { id: id as string, title, end };
}

/** The address in a PDF, as its links hold it. */
function addressIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const [address = ''] = /\/attestations\/[0-9a-f-]{36}/.exec([text, ...streams].join('\n')) ?? [];
  return address;
}

test('who came takes a certificate away, and anybody checks it', async ({ page, browser, request }) => {
  const { id, title, end } = await workshop(request);
  const member = await deskOf(browser, 'member', `/evenements/${id}`);
  await member.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(member.getByRole('button', { name: 'Annuler l’inscription' })).toBeVisible();

  const staff = await deskOf(browser, 'staff', `/evenements/${id}/presences`);
  await staff.getByRole('button', { name: /^Présent.*Malo Garnier$/ }).click();
  await expect(staff.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();
  await expect(staff.getByText(/à envoyer/)).toBeHidden();
  await end();

  await open(member, '/mes-inscriptions?past=true', 'Mes inscriptions');
  const download = member.waitForEvent('download');
  await member.getByRole('button', { name: `Attestation (PDF) : ${title}` }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  const address = addressIn(readFileSync(await file.path()));

  await open(page, address, 'Attestation de présence');
  await expect(page.getByText('Cette attestation est authentique')).toBeVisible();
  await expect(page.getByText('Malo Garnier')).toBeVisible();
  await expect(page.getByText(title)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await staff.reload();
  await expect(staff.getByRole('button', { name: /^Attestation.*Malo Garnier$/ })).toBeVisible();
  await staff.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ }).click();
  await expect(staff.getByRole('button', { name: /^Attestation.*Malo Garnier$/ })).toBeHidden();
  await expect(staff.getByText(/à envoyer/)).toBeHidden();
  await page.reload();
  await expect(page.getByText('Cette attestation a été retirée')).toBeVisible();

  await open(page, '/attestations/0b7e3f8e-3c1d-4c5a-9c55-5e2f4d1a7b60', 'Attestation de présence');
  await expect(page.getByText('Aucune attestation ne porte ce code')).toBeVisible();
  await member.context().close();
  await staff.context().close();
});
