import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FileList } from './FileList';
import { type AttachedFile, FileUpload, type Uploader, type UploadHooks } from './FileUpload';

/** A server held by hand: each call of `send` waits until the test answers it. */
class Server implements Uploader {
  readonly sends: {
    name: string;
    alternative: string;
    hooks: UploadHooks;
    store: () => void;
    fail: (message: string) => void;
  }[] = [];
  readonly dropped: string[] = [];
  begin = (file: File, alternative: string) => ({
    send: (hooks: UploadHooks) =>
      new Promise<Omit<AttachedFile, 'alternative' | 'licence'>>((resolve, reject) => {
        const { name, size, type } = file;
        this.sends.push({
          name,
          alternative,
          hooks,
          store: () => resolve({ id: `id-${name}`, name, size, mediaType: type }),
          fail: (message) => reject(new Error(message)),
        });
      }),
    drop: () => this.dropped.push(file.name),
  });
  last = () => this.sends.at(-1) as Server['sends'][number];
}

const LICENCES = [{ value: 'etalab-2.0', label: 'Licence Ouverte 2.0' }];
const pdf = (name: string, text = 'contenu') => new File([text], name, { type: 'application/pdf' });

function open(props: Partial<Parameters<typeof FileUpload>[0]> = {}) {
  const server = new Server();
  const saved: number[] = [];
  const values: (readonly AttachedFile[])[] = [];
  function Page() {
    const [value, setValue] = useState<readonly AttachedFile[]>([]);
    const onChange = (next: readonly AttachedFile[]) => {
      values.push(next);
      setValue(next);
    };
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saved.push(value.length);
        }}
      >
        <FileUpload
          name="files"
          label="Supports"
          {...props}
          value={value}
          onChange={onChange}
          uploader={server}
        />
        <button type="submit">Enregistrer</button>
      </form>
    );
  }
  render(<Page />);
  return {
    server,
    saved,
    values,
    user: userEvent.setup(),
    input: screen.getByLabelText('Choisir des fichiers'),
  };
}

const said = () => screen.getByRole('status').textContent;

describe('sending files', () => {
  it('keeps the form from being saved without a file that is on its way', async () => {
    const { server, saved, user, input } = open();
    await user.upload(input, [pdf('a.pdf')]);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(saved).toEqual([]);
    expect(input).toHaveAccessibleDescription(/Attendez la fin de l’envoi/);
    await act(async () => server.last().store());
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(saved).toEqual([1]);
  });

  it('tells how far each came, and gives the form those the server has', async () => {
    const { server, values, user, input } = open();
    await user.upload(input, [pdf('a.pdf'), pdf('b.pdf')]);
    expect(said()).toBe('2 fichiers ajoutés');
    act(() => server.sends[0]?.hooks.onProgress(3));
    expect(screen.getByRole('progressbar', { name: 'Envoi de « a.pdf »' })).toHaveValue(3);
    await act(async () => server.sends[1]?.store());
    expect(values.at(-1)).toEqual([expect.objectContaining({ id: 'id-b.pdf', name: 'b.pdf' })]);
    expect(said()).toBe('« b.pdf » : envoyé');
  });

  it('sends two at a time', async () => {
    const { server, user, input } = open();
    await user.upload(input, [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    expect(server.sends.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    await act(async () => server.sends[0]?.store());
    await waitFor(() => expect(server.last().name).toBe('c.pdf'));
  });

  it('keeps both of two files that arrive together', async () => {
    const { server, values, user, input } = open();
    await user.upload(input, [pdf('a.pdf'), pdf('b.pdf')]);
    await act(async () => {
      server.sends[0]?.store();
      server.sends[1]?.store();
    });
    expect(values.at(-1)?.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
  });

  it('names the file that failed and why, and takes it up again', async () => {
    const { server, values, user, input } = open();
    await user.upload(input, pdf('a.pdf'));
    await act(async () => server.last().fail('La connexion a été coupée.'));
    expect(screen.getByText('« a.pdf » : l’envoi a échoué. La connexion a été coupée.')).toBeVisible();
    expect(said()).toBe('« a.pdf » : l’envoi a échoué');
    await user.click(screen.getByRole('button', { name: 'Reprendre l’envoi de « a.pdf »' }));
    await act(async () => server.last().store());
    expect(values.at(-1)).toHaveLength(1);
  });

  it('pauses and goes on', async () => {
    const { server, user, input } = open();
    await user.upload(input, pdf('a.pdf'));
    const { hooks } = server.last();
    await user.click(screen.getByRole('button', { name: 'Suspendre l’envoi de « a.pdf »' }));
    expect(hooks.signal.aborted).toBe(true);
    expect(screen.getByText(/^en pause/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reprendre l’envoi de « a.pdf »' }));
    expect(server.sends).toHaveLength(2);
  });

  it('drops what is no longer wanted, and gives the focus back to the field', async () => {
    const { server, user, input } = open();
    await user.upload(input, pdf('a.pdf'));
    await user.click(screen.getByRole('button', { name: 'Retirer « a.pdf »' }));
    expect(server.dropped).toEqual(['a.pdf']);
    expect(said()).toBe('« a.pdf » : retiré');
    expect(input).toHaveFocus();
    expect(screen.queryByText('a.pdf')).toBeNull();
  });

  it.each([
    ['empty', pdf('vide.pdf', ''), '« vide.pdf » est vide.'],
    ['too large', pdf('lourd.pdf', 'x'.repeat(3000)), '« lourd.pdf » pèse 3 ko ; la limite est de 1 ko.'],
    [
      'of another kind',
      new File(['x'], 'a.exe', { type: 'application/x-msdownload' }),
      '« a.exe » n’est pas d’un type accepté ici.',
    ],
  ])('sends no file that is %s', (_, file, message) => {
    const { server } = open({ maxSize: 1024, accept: '.pdf,image/*' });
    fireEvent.drop(screen.getByText('ou déposez-les ici'), { dataTransfer: { files: [file] } });
    expect(screen.getAllByText(message)).toHaveLength(2);
    expect(server.sends).toEqual([]);
  });

  it('sends no more files than asked for', async () => {
    const { server, user, input } = open({ maxFiles: 1 });
    await user.upload(input, [pdf('a.pdf'), pdf('b.pdf')]);
    expect(server.sends).toHaveLength(1);
    expect(screen.getAllByText('« b.pdf » est de trop : 1 fichiers au plus.')).toHaveLength(2);
  });

  it('sends an image only with the words that stand for it', async () => {
    const { server, values, user, input } = open();
    await user.upload(input, new File(['…'], 'port.png', { type: 'image/png' }));
    await user.click(screen.getByRole('button', { name: 'Envoyer « port.png »' }));
    const words = screen.getByLabelText('Texte alternatif de « port.png »');
    expect(words).toHaveAccessibleDescription(/décrivez l’image/);
    expect(server.sends).toEqual([]);
    await user.type(words, 'Le port{Enter}');
    expect(server.last().alternative).toBe('Le port');
    await act(async () => server.last().store());
    expect(values.at(-1)).toEqual([expect.objectContaining({ alternative: 'Le port' })]);
  });

  it('lets the words of an image be mended, but not taken away', async () => {
    const { server, values, user, input } = open();
    await user.upload(input, new File(['…'], 'port.png', { type: 'image/png' }));
    await user.type(screen.getByLabelText('Texte alternatif de « port.png »'), 'Le port{Enter}');
    await act(async () => server.last().store());
    const words = screen.getByLabelText('Texte alternatif de « port.png »');
    await user.type(words, ' en mai');
    expect(values.at(-1)?.[0]?.alternative).toBe('Le port en mai');
    await user.clear(words);
    await user.tab();
    expect(words).toHaveAccessibleDescription(/décrivez l’image/);
  });

  it('asks for a licence where there is a choice', async () => {
    const { server, values, user, input } = open({ licences: LICENCES });
    await user.upload(input, pdf('a.pdf'));
    await act(async () => server.last().store());
    await user.selectOptions(screen.getByLabelText(/^Licence de « a.pdf »/), 'Licence Ouverte 2.0');
    expect(values.at(-1)?.[0]?.licence).toBe('etalab-2.0');
  });

  it('is described like any field', () => {
    const { input } = open({ hint: 'PDF de préférence.', error: 'Supports : ajoutez un fichier.' });
    expect(input).toHaveAccessibleDescription('PDF de préférence. Supports : ajoutez un fichier.');
    expect(input).toHaveAttribute('id', 'field-files');
  });
});

describe('files to take away', () => {
  it('say their kind, size and licence', () => {
    const file = {
      id: '1',
      name: 'bilan.pdf',
      href: '/api/v1/attachments/1',
      size: 1_572_864,
      licence: 'Licence Ouverte 2.0',
    };
    render(<FileList label="Supports" files={[file]} />);
    const list = within(screen.getByRole('list', { name: 'Supports' }));
    expect(list.getByRole('link', { name: 'bilan.pdf' })).toHaveAttribute('download', 'bilan.pdf');
    expect(list.getByText('PDF · 1,5 Mo · Licence Ouverte 2.0')).toBeVisible();
  });
});
