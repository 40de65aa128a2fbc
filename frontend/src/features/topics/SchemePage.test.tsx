import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { COUNTRYSIDE, RURAL, scheme } from '@/testing/topicFixtures';

describe('a vocabulary', () => {
  it('is shown as its tree', async () => {
    answer('get', '/api/v1/topic-schemes/{code}', () => scheme());
    answer('get', '/api/v1/topic-schemes/{code}/tree', () => ({
      scheme: 'themes',
      label: scheme().label,
      topics: [{ ...RURAL, narrower: [{ ...COUNTRYSIDE, narrower: [] }] }],
    }));
    await open('/vocabulaires/themes');

    const top = (await screen.findByRole('heading', { name: 'Ruralités' })).closest('article');
    expect(top && within(top).getByRole('link', { name: 'Campagne' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Turtle' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nouveau sujet' })).not.toBeInTheDocument();
  });

  it('is made with a code that can stand in an address', async () => {
    const sent: unknown[] = [];
    answer('get', '/api/v1/topic-schemes', () => pageOf([scheme()]));
    answer('post', '/api/v1/topic-schemes', ({ body }) => {
      sent.push(body);
      return scheme({ code: 'metiers' });
    });
    const { user } = await open('/sujets', session(['CREATE_TOPIC_SCHEME']));
    await user.click(await screen.findByRole('button', { name: 'Nouveau vocabulaire' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Nom en français'), 'Métiers');
    await user.type(within(dialog).getByLabelText('Nom en anglais'), 'Professions');
    await user.type(within(dialog).getByLabelText('Code'), 'Métiers');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(sent).toEqual([]);
    await user.clear(within(dialog).getByLabelText('Code'));
    await user.type(within(dialog).getByLabelText('Code'), 'metiers');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

    await waitFor(() =>
      expect(sent).toEqual([
        {
          code: 'metiers',
          label: { fr: 'Métiers', en: 'Professions' },
          description: { fr: null, en: null },
        },
      ]),
    );
  });
});
