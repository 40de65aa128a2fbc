import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Editor } from '../Editor';
import { NAME, openEditor as open, Page, shownText } from './editorPage';

describe('the editor', () => {
  it('is a plain field until its tools have come, and keeps what was typed there', async () => {
    const user = userEvent.setup();
    const typed = vi.fn();
    render(<Page onText={typed} />);
    const plain = screen.getByLabelText(NAME);
    expect(plain.tagName).toBe('TEXTAREA');
    plain.focus();
    await user.type(plain, '## Bonjour');
    // The tools wait until the hands have left the field.
    expect(screen.queryByRole('toolbar')).toBeNull();
    await user.tab();
    await screen.findByRole('toolbar');
    expect(screen.getByRole('heading', { name: 'Bonjour' })).toBeVisible();
    expect(typed).toHaveBeenLastCalledWith('## Bonjour');
  });

  it('is described like any field', async () => {
    const { text } = await open({
      hint: 'Ce qui réunit la communauté.',
      error: 'Charte : à remplir.',
      maxLength: 100,
    });
    expect(text).toHaveAccessibleDescription(
      /Ce qui réunit la communauté\..*Charte : à remplir\..*0 sur 100 caractères/,
    );
    expect(text).toHaveAttribute('aria-invalid', 'true');
    expect(text).toHaveAttribute('aria-required', 'true');
    expect(text).toHaveAttribute('id', 'field-charter');
  });

  it('has one stop for Tab; arrows, Home and End go through its tools', async () => {
    const { user, tool, toolbar } = await open();
    const stops = () =>
      within(toolbar)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([tool('Annuler la dernière modification')]);
    tool('Annuler la dernière modification').focus();
    await user.keyboard('{ArrowRight}');
    expect(tool('Rétablir')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tool('Insérer un tableau')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(tool('Annuler la dernière modification')).toHaveFocus();
    expect(stops()).toHaveLength(1);
  });

  it('tells its shortcuts and what is switched on', async () => {
    const { user, tool } = await open({ start: 'Bonjour' });
    expect(tool('Gras')).toHaveAttribute('title', 'Gras (Ctrl+B)');
    expect(tool('Liste à puces')).toHaveAttribute('title', 'Liste à puces (Ctrl+Maj+8)');
    expect(tool('Sous-titre')).toHaveAttribute('aria-keyshortcuts', 'Control+Alt+3');
    await user.click(tool('Sous-titre'));
    expect(tool('Sous-titre')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('### Bonjour')).toBeVisible();
    await user.click(tool('Annuler la dernière modification'));
    expect(tool('Sous-titre')).toHaveAttribute('aria-pressed', 'false');
  });

  it('gives the very text back when a change is undone', async () => {
    const start = '* un\n* deux';
    const { user, tool } = await open({ start });
    await user.click(tool('Citation'));
    await user.click(tool('Annuler la dernière modification'));
    expect(shownText()).toBe(start);
  });

  it('makes a table, whose tools come and go with it', async () => {
    const { user, tool, toolbar } = await open();
    await user.click(tool('Insérer un tableau'));
    const tools = within(toolbar).getByRole('group', { name: 'Tableau' });
    await user.click(within(tools).getByRole('button', { name: 'Colonne à droite' }));
    await user.click(within(tools).getByRole('button', { name: 'Supprimer la ligne' }));
    const table = within(screen.getByRole('textbox', { name: NAME })).getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    await user.click(within(tools).getByRole('button', { name: 'Supprimer le tableau' }));
    expect(within(toolbar).queryByRole('group', { name: 'Tableau' })).toBeNull();
  });

  it('makes a link of an address as people type it, and refuses what is none', async () => {
    const submitted = vi.fn();
    const user = userEvent.setup();
    render(
      <form onSubmit={submitted}>
        <Page />
      </form>,
    );
    await screen.findByRole('toolbar');
    await user.click(screen.getByRole('button', { name: 'Lien' }));
    const dialog = screen.getByRole('dialog', { name: 'Lien' });
    await user.type(within(dialog).getByLabelText('Adresse'), 'javascript:alert(1)');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer le lien' }));
    expect(within(dialog).getByLabelText('Adresse')).toHaveAccessibleDescription(/seules les adresses web/);

    await user.clear(within(dialog).getByLabelText('Adresse'));
    await user.type(within(dialog).getByLabelText('Adresse'), 'www.example.org');
    await user.type(within(dialog).getByLabelText(/Texte du lien/), 'le site');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer le lien' }));
    expect(shownText()).toBe('[le site](https://www.example.org)');
    expect(submitted).not.toHaveBeenCalled();
  });

  it('takes no image without words for it', async () => {
    const onUploadImage = vi.fn(async () => ({ src: '/api/v1/attachments/7' }));
    const { user, tool } = await open({ onUploadImage });
    await user.click(tool('Insérer une image'));
    const dialog = screen.getByRole('dialog', { name: 'Insérer une image' });
    const picture = new File(['…'], 'groupe.png', { type: 'image/png' });
    await user.upload(within(dialog).getByLabelText('Fichier de l’image'), picture);
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer l’image' }));
    expect(within(dialog).getByRole('link', { name: 'Texte alternatif : décrivez l’image.' })).toBeVisible();
    expect(onUploadImage).not.toHaveBeenCalled();

    await user.type(within(dialog).getByLabelText('Texte alternatif'), 'Le groupe');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer l’image' }));
    await waitFor(() => expect(shownText()).toBe('![Le groupe](/api/v1/attachments/7)'));
    expect(onUploadImage).toHaveBeenCalledWith(
      picture,
      expect.objectContaining({ alternative: 'Le groupe' }),
    );
  });

  it('names the image that could not be sent, and keeps what was filled in', async () => {
    const onUploadImage = vi.fn(() => Promise.reject(new Error('Le fichier dépasse 10 Mo.')));
    const { user, tool } = await open({ onUploadImage });
    await user.click(tool('Insérer une image'));
    const dialog = screen.getByRole('dialog', { name: 'Insérer une image' });
    await user.upload(
      within(dialog).getByLabelText('Fichier de l’image'),
      new File(['…'], 'a.png', { type: 'image/png' }),
    );
    await user.type(within(dialog).getByLabelText('Texte alternatif'), 'Le groupe');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer l’image' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      '« a.png » n’a pas été envoyéeLe fichier dépasse 10 Mo.',
    );
    expect(within(dialog).getByLabelText('Texte alternatif')).toHaveValue('Le groupe');
  });

  it('asks for the words of a pasted image at once', async () => {
    const { text } = await open({ onUploadImage: vi.fn() });
    const files = [new File(['…'], 'capture.png', { type: 'image/png' })];
    fireEvent.paste(text, { clipboardData: { files, types: ['Files'], getData: () => '' } });
    const dialog = await screen.findByRole('dialog', { name: 'Insérer une image' });
    expect(within(dialog).getByText('capture.png')).toBeVisible();
  });

  it('counts, warns near the end and past it', async () => {
    await open({ start: 'a'.repeat(101), maxLength: 100 });
    expect(screen.getByText('101 sur 100 caractères, mise en forme comprise')).toBeVisible();
    expect(screen.getByText('1 caractère de trop')).toBeInTheDocument();
    expect(screen.getByText('Charte : le texte est trop long.')).toBeVisible();
  });

  it('shows the text that replaces its own from outside', async () => {
    const shown = render(<Editor name="a" label={NAME} value="avant" onChange={vi.fn()} />);
    await screen.findByRole('toolbar');
    shown.rerender(<Editor name="a" label={NAME} value="**après**" onChange={vi.fn()} />);
    expect(screen.getByRole('textbox', { name: NAME })).toHaveTextContent('après');
  });
});
