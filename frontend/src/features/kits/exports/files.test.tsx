import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { pageOf } from '@/testing/fixtures';
import { KIT, kit, kitVersion } from '@/testing/kitFixtures';
import { open } from '@/testing/render';

beforeEach(() => {
  answer('get', '/api/v1/kits/{id}', () => kit());
  answer('get', '/api/v1/kit-versions/{id}', () => kitVersion());
  answer('get', '/api/v1/adoptions', () => pageOf([]));
});

it.each([
  ['markdown', 'text/markdown', 'Télécharger en Markdown'],
  ['epub', 'application/epub+zip', 'Télécharger en EPUB'],
] as const)('takes a version of a kit away as %s', async (form, type, name) => {
  let asked = false;
  answer('get', `/api/v1/kit-versions/{id}/${form}`, () => {
    asked = true;
    return new HttpResponse('# Kit', { headers: { 'Content-Type': type } });
  });
  const { user } = await open(`/kits/${KIT}`);

  await user.click(await screen.findByRole('button', { name }));

  expect(await screen.findByText(/Téléchargement terminé/)).toBeVisible();
  expect(asked).toBe(true);
});

it('says in place why there is no file', async () => {
  answer('get', '/api/v1/kit-versions/{id}/pdf', () => new HttpResponse(null, { status: 503 }));
  const { user } = await open(`/kits/${KIT}`);

  await user.click(await screen.findByRole('button', { name: 'Télécharger en PDF' }));

  expect(await screen.findByText(/Le téléchargement a échoué/)).toBeVisible();
});
