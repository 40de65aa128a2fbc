import {
  type APIRequestContext,
  deskOf,
  expect,
  expectAccessible,
  expectReflow,
  partnerToken,
  replicas,
  signIn,
  test,
} from '../support/journey';

const API = `${replicas[0]}/api/v1`;

/** An online workshop that begins in an hour, and what moves it to yesterday. */
async function workshop(request: APIRequestContext) {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const local = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);
  const draft = {
    title: `Atelier évalué ${Date.now()}`,
    summary: 'Un atelier dont on donne son avis.',
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
  expect((await request.post(`${API}/events/${id}/publish`, { headers: await versioned() })).ok()).toBe(true);
  const end = async () => {
    const data = { ...draft, startsLocal: local(-26), endsLocal: local(-24) };
    expect((await request.put(`${API}/events/${id}`, { headers: await versioned(), data })).status()).toBe(
      200,
    );
  };
  return { id: id as string, end };
}

test('organisers ask, who came answers once, results appear by fives', async ({ page, browser, request }) => {
  const { id, end } = await workshop(request);
  const member = await deskOf(browser, 'member', `/evenements/${id}`);
  await member.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(member.getByRole('button', { name: 'Annuler l’inscription' })).toBeVisible();

  await signIn(page, 'staff', `/evenements/${id}/presences`);
  await page.getByRole('button', { name: /^Présent.*Malo Garnier$/ }).click();
  await expect(page.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();
  await expect(page.getByText(/à envoyer/)).toBeHidden();
  await page.goto(`/evenements/${id}`);
  await page.getByRole('link', { name: 'Questionnaire de satisfaction' }).click();
  await page.getByLabel('Question 1').fill('Que changeriez-vous ?');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Enregistrer les questions' }).click();
  await expect(page.getByRole('heading', { name: 'Résultats' })).toBeVisible();
  await end();

  await member.goto(`/evenements/${id}`);
  await member.getByRole('link', { name: 'Questionnaire de satisfaction' }).click();
  await member.getByRole('group', { name: 'Dans l’ensemble' }).getByLabel('Plutôt satisfait').check();
  await member.getByLabel('Que changeriez-vous ?').fill('Plus de temps.');
  await expectAccessible(member);
  await expectReflow(member);
  await member.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(member.getByText('Merci, votre réponse est enregistrée, sans votre nom.')).toBeVisible();
  await member.reload();
  await expect(member.getByText('Merci, votre réponse est enregistrée, sans votre nom.')).toBeVisible();
  await expect(member.getByRole('button', { name: 'Envoyer ma réponse' })).toBeHidden();

  await page.reload();
  await expect(page.getByText(/s’affichent par cinq.*1 en attente/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer les questions' })).toBeHidden();
  await member.context().close();
});
