import {
  type APIRequestContext,
  deskOf,
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

/** An online workshop that begins in an hour, and what moves it to yesterday. */
async function workshop(request: APIRequestContext, words: string) {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const local = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);
  const draft = {
    title: `${words} ${Date.now()}`,
    summary: 'Un atelier où l’on se présente.',
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
  return { id: id as string, local, end };
}

/** The person's own ticket, as their page shows it. */
async function register(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'S’inscrire', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Billet', exact: true })).toBeVisible();
}

/** A camera that sees what is held before it. */
async function holdBeforeCamera(page: Page, ticket: { size: number; path: string }): Promise<void> {
  await page.evaluate(({ size, path }) => {
    const scale = 8;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (size + 8) * scale;
    const drawing = canvas.getContext('2d');
    if (!drawing) return;
    const draw = () => {
      drawing.setTransform(1, 0, 0, 1, 0, 0);
      drawing.fillStyle = '#fff';
      drawing.fillRect(0, 0, canvas.width, canvas.height);
      drawing.setTransform(scale, 0, 0, scale, 4 * scale, 4 * scale);
      drawing.fillStyle = '#000';
      drawing.fill(new Path2D(path));
      requestAnimationFrame(draw);
    };
    draw();
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia: async () => canvas.captureStream(10) },
    });
  }, ticket);
}

test('a ticket is shown, scanned once and twice, typed, and refused at another event’s door', async ({
  page,
  browser,
  request,
}) => {
  const { id } = await workshop(request, 'Atelier à billets');
  const other = await workshop(request, 'Autre atelier');
  const member = await deskOf(browser, 'member', `/evenements/${id}`);
  await register(member);
  await member.setViewportSize({ width: 360, height: 740 });
  await open(member, '/mes-inscriptions', 'Mes inscriptions');
  await member
    .getByRole('button', { name: /^Billet : Atelier à billets/ })
    .first()
    .click();
  const code = (await member.getByRole('dialog').locator('strong').last().textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  await expect(member.getByRole('img', { name: `Code QR du billet ${code}` })).toBeVisible();
  await expectAccessible(member);
  await expectReflow(member);
  const ticket = await member.evaluate(async (event) => {
    const mine = await (await fetch(`/api/v1/events/${event}`)).json();
    return (await fetch(`/api/v1/registrations/${mine.registration.mine.id}/ticket`)).json();
  }, id);

  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'staff', `/evenements/${id}/presences`);
  await expect(page.getByRole('heading', { level: 1, name: 'Présences' })).toBeVisible();
  await holdBeforeCamera(page, ticket);
  await page.getByRole('button', { name: 'Scanner un billet' }).click();
  await expect(page.getByText('Malo Garnier : présence notée.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fermer la caméra' }).click();

  await page.getByLabel('Code court du billet').fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Noter la présence' }).click();
  await expect(page.getByText('Malo Garnier : présence déjà notée.')).toBeVisible();
  await page.getByLabel('Code court du billet').fill('0000-0000');
  await page.getByRole('button', { name: 'Noter la présence' }).click();
  await expect(page.getByText('Personne sur cette liste n’a ce code.')).toBeVisible();
  await expectReflow(page);

  const lead = await deskOf(browser, 'lead', `/evenements/${other.id}`);
  await register(lead);
  await lead.context().close();
  await page.goto(`/evenements/${other.id}/presences`);
  await page.getByLabel('Code court du billet').fill(ticket.address);
  await page.getByRole('button', { name: 'Noter la présence' }).click();
  await expect(page.getByText('Ce billet est celui d’un autre événement.')).toBeVisible();
  await member.context().close();
});

test('the file of a video tool is tried, then noted; closing says who is left', async ({
  page,
  browser,
  request,
}) => {
  const { id, local, end } = await workshop(request, 'Atelier en visio');
  for (const account of ['member', 'lead'] as const) {
    const desk = await deskOf(browser, account, `/evenements/${id}`);
    await register(desk);
    await desk.context().close();
  }
  await signIn(page, 'staff', `/evenements/${id}/presences`);
  await page.getByRole('button', { name: 'Importer les présences' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Vérifier' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choisissez un fichier.');
  const lines = [
    'Nom;E-mail;Arrivée;Départ',
    `Malo Garnier;member@example.org;${local(1)};${local(2)}`,
    `Lina Petit;lead@example.org;${local(1)};${local(1.1)}`,
    `Inconnue;inconnue@example.org;${local(1)};${local(2)}`,
  ];
  const buffer = Buffer.from(lines.join('\r\n'), 'latin1');
  await dialog.getByLabel('Fichier de l’outil de visioconférence').setInputFiles({
    name: 'visio.csv',
    mimeType: 'text/csv',
    buffer,
  });
  await dialog.getByLabel('Durée minimale, en minutes').fill('20');
  await dialog.getByRole('button', { name: 'Vérifier' }).click();
  await expect(dialog.getByText('Trop court')).toBeVisible();
  await expect(dialog.getByText('Inconnue', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await dialog.getByRole('button', { name: 'Noter 1 présence' }).click();
  await expect(page.getByRole('button', { name: /^Revenir en arrière.*Malo Garnier$/ })).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 900 });
  await end();
  await page.goto(`/evenements/${id}`);
  await expect(page.getByText('À noter', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clore', exact: true }).click();
  await expect(
    page.getByText('La présence de 1 personne n’est pas notée, et ne pourra plus l’être.'),
  ).toBeVisible();
});
