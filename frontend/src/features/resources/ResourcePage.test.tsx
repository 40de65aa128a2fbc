import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, refusal } from '@/testing/api';
import { pageOf, session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { attachment, resource, resourceComment, resourceContent } from '@/testing/resourceFixtures';

const ADDRESS = `/ressources/${resource().id}`;

function serve(change: Parameters<typeof resource>[0] = {}, comments = [resourceComment()]) {
  answer('get', '/api/v1/resources/{id}', () => resource({ comments: comments.length, ...change }));
  answer('get', '/api/v1/resources/{id}/comments', () => pageOf(comments));
}

describe('a resource', () => {
  it('gives its files with their size and licence, and says who made it', async () => {
    const file = attachment();
    serve({ content: resourceContent({ attachmentIds: [file.id] }), attachments: [file] });
    await open(ADDRESS);

    const list = within(await screen.findByRole('list', { name: 'Fichiers' }));
    expect(list.getByRole('link', { name: 'reperes.pdf' })).toHaveAttribute('href', file.contentPath);
    expect(list.getByText('PDF · 30 ko · Licence Ouverte 2.0')).toBeVisible();
    expect(screen.getByText('Ada Martin (Ville d’Amiens)')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se connecter pour commenter' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Elle m’est utile' })).not.toBeInTheDocument();
  });

  it('is published under the version that was read', async () => {
    serve({ state: 'IN_REVIEW', number: 0, publishedAt: null, actions: ['RETURN', 'PUBLISH', 'MODERATE'] });
    const sent: (string | null)[] = [];
    answer('post', '/api/v1/resources/{id}/publish', ({ headers }) => {
      sent.push(headers.get('If-Match'));
      return resource();
    });
    const { user } = await open(ADDRESS, session());
    await user.click(await screen.findByRole('button', { name: 'Publier' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publier' }));

    await waitFor(() => expect(sent).toEqual(['"4-0"']));
    expect(await screen.findByText('La ressource « Douze repères » est publiée.')).toBeVisible();
  });

  it('tells its writers why it was sent back', async () => {
    serve({ state: 'DRAFT', number: 0, reason: 'Les sources manquent.', actions: ['UPDATE', 'SUBMIT'] });
    await open(ADDRESS, session());

    expect(await screen.findByText('Renvoyée à ses auteurs')).toBeVisible();
    expect(screen.getByText(/Les sources manquent/)).toBeVisible();
  });

  it('goes on showing what is published while its next version is written', async () => {
    serve({
      state: 'IN_REVIEW',
      revision: resourceContent({ summary: 'Treize repères.' }),
      actions: ['UPDATE', 'PUBLISH', 'MODERATE'],
    });
    const { user } = await open(ADDRESS, session());

    expect(await screen.findByText('Un repère par module.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lire ce qui est proposé' }));
    expect(screen.getByText('Treize repères.')).toBeVisible();
  });

  it('keeps a comment that could not be sent, and sends it once', async () => {
    serve({ actions: ['VOTE', 'COMMENT'] });
    const keys: (string | null)[] = [];
    answer('post', '/api/v1/resources/{id}/comments', ({ headers }) => {
      keys.push(headers.get('Idempotency-Key'));
      return keys.length === 1 ? refusal(503, 'unavailable') : resourceComment();
    });
    const { user } = await open(ADDRESS, session());
    const words = await screen.findByLabelText('Votre commentaire');
    await user.type(words, 'Merci !');
    await user.click(screen.getByRole('button', { name: 'Commenter' }));
    expect(await screen.findByText('Le détail du refus.')).toBeVisible();
    expect(words).toHaveValue('Merci !');

    await user.click(screen.getByRole('button', { name: 'Commenter' }));
    expect(await screen.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(new Set(keys).size).toBe(1);
    expect(words).toHaveValue('');
  });

  it('shows moderators what is hidden, and why; what is refused is said', async () => {
    serve({ actions: ['MODERATE'] }, [resourceComment({ hiddenFor: 'Hors sujet.', actions: ['SHOW'] })]);
    answer('post', '/api/v1/resource-comments/{id}/show', () => refusal(503, 'unavailable'));
    const { user } = await open(ADDRESS, session());

    expect(await screen.findByText('Masqué : Hors sujet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Montrer de nouveau ?: Malo Garnier, / }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Le détail du refus.');
  });
});
