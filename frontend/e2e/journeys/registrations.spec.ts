import {
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

test('the seat that somebody gives back is offered to who waits', async ({ page, browser, request }) => {
  const headers = { Authorization: `Bearer ${await partnerToken(request, 'partner-territories')}` };
  const organisations = await request.get(`${API}/organisations?kind=RESOURCE_CENTRE`, { headers });
  const title = `Atelier à une place ${Date.now()}`;
  const created = await request.post(`${API}/events`, {
    headers,
    data: {
      title,
      summary: 'Une place, pas une de plus.',
      format: 'WORKSHOP',
      mode: 'ONLINE',
      startsLocal: '2099-03-02T09:00:00',
      endsLocal: '2099-03-02T12:00:00',
      visibility: 'PUBLIC',
      organisationId: (await organisations.json()).items[0].id,
      registrationMode: 'OPEN',
      capacity: 1,
      wheelchair: 'UNKNOWN',
      link: 'https://visio.example.org/atelier',
    },
  });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  const published = await request.post(`${API}/events/${id}/publish`, {
    headers: { ...headers, 'If-Match': created.headers().etag ?? '' },
  });
  expect(published.ok()).toBe(true);

  await signIn(page, 'member', `/evenements/${id}`);
  await expect(page.getByText('https://visio.example.org/atelier')).toBeHidden();
  await register(page);
  await expect(page.getByText('Inscription confirmée')).toBeVisible();
  await expect(page.getByRole('link', { name: /visio\.example\.org/ })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  const waiting = await deskOf(browser, 'lead', `/evenements/${id}`);
  await expect(waiting.getByText('Complet. 0 personne attend.')).toBeVisible();
  await register(waiting);
  await expect(waiting.getByText('Vous êtes au rang 1 de la liste d’attente.')).toBeVisible();

  await page.getByRole('button', { name: 'Annuler l’inscription' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’inscription' }).click();
  await expect(page.getByRole('button', { name: 'S’inscrire' })).toBeVisible();

  await open(waiting, `/evenements/${id}`, title);
  await expect(waiting.getByText(/Une place est gardée pour vous jusqu’au/)).toBeVisible();
  await waiting.getByRole('button', { name: 'Prendre la place' }).click();
  await waiting.getByRole('dialog').getByRole('button', { name: 'Prendre la place' }).click();
  await expect(waiting.getByText('Inscription confirmée')).toBeVisible();
  await waiting.context().close();

  const staff = await deskOf(browser, 'staff', `/evenements/${id}`);
  await staff.getByRole('link', { name: 'Inscriptions', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Inscriptions' })).toBeVisible();
  await expect(staff.getByRole('row').filter({ hasText: 'Inscription confirmée' })).toHaveCount(1);
  await expect(staff.getByRole('row').filter({ hasText: 'Inscription annulée' })).toHaveCount(1);
  await expectAccessible(staff);
  await expectReflow(staff);

  await staff.getByRole('button', { name: 'Inscrire une liste' }).click();
  const list = staff.getByRole('dialog');
  await list.getByLabel('Ou un fichier (CSV, texte)').setInputFiles({
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Prénom;Courriel\r\nMembre;member@example.org\r\nNul;nulle-part@example.org\r\n'),
  });
  await list.getByRole('button', { name: 'Vérifier la liste' }).click();
  await expect(list.getByText('Personne de connu à cette adresse')).toBeVisible();
  await expectAccessible(staff);
  await list.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  await expect(staff.getByRole('row').filter({ hasText: 'Sur liste d’attente' })).toHaveCount(1);
  await staff.context().close();
});

async function register(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'S’inscrire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'S’inscrire' }).click();
}
