import { readFile } from 'node:fs/promises';
import { expect, open, type Page, signIn, test } from '../support/journey';

/** The file a person gets: what a spreadsheet of a French office opens without asking. */
async function exported(page: Page): Promise<{ name: string; header: string; rows: string[] }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  expect(text.charCodeAt(0), 'a byte order mark').toBe(0xfeff);
  const [header = '', ...rows] = text.slice(1).trimEnd().split('\r\n');
  await expect(page.getByText(/^Export terminé/)).toBeVisible();
  return { name: download.suggestedFilename(), header, rows };
}

const LISTS = [
  { address: '/territoires?q=amiens', file: 'territoires', column: 'population', holds: /;Amiens;COMMUNE;/ },
  { address: '/programmes?kind=ENGAGEMENT', file: 'programmes', column: 'startsOn', holds: /engagement/ },
  { address: '/organisations?q=mairie', file: 'organisations', column: 'siren', holds: /Mairie d/ },
  { address: '/geographie?q=saint-denis&kind=COMMUNE', file: 'geographie', column: 'code', holds: /97411/ },
];

test('what a visitor sees of each list is in its file, filters included', async ({ page }) => {
  for (const { address, file, column, holds } of LISTS) {
    await open(page, address, /./);
    const { name, header, rows } = await exported(page);

    expect(name).toMatch(new RegExp(`^${file}-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
    expect(header.split(';')).toContain(column);
    expect(rows.join('\n')).toMatch(holds);
    await expect(page.getByText(new RegExp(`^${rows.length}\\D* résultats?$`)).last()).toBeAttached();
  }
});

test('administrators export people, the trail and the territories of a programme', async ({ page }) => {
  await signIn(page, 'admin', '/administration/personnes?state=DEACTIVATED');
  await expect(page.getByRole('link', { name: 'Inès Fournier' })).toBeVisible();
  const people = await exported(page);
  expect(people.rows.join('\n')).toContain('inactive@example.org');
  expect(people.rows.join('\n')).not.toContain('staff@example.org');

  await open(page, '/administration/journal', /./);
  expect((await exported(page)).header.split(';')).toContain('action');

  await open(page, '/programmes?kind=ENGAGEMENT', /./);
  await page.getByRole('link', { name: 'Territoires d’engagement', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Autun' }).first()).toBeVisible();
  expect((await exported(page)).rows.join('\n')).toMatch(/;Autun;.*COMPLETED/);
});
