import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Avatar, initials } from './Avatar';
import { CopyField } from './CopyField';
import { Timeline } from './Timeline';

describe('a timeline', () => {
  it('tells what happened in its order, each with its date and reason', () => {
    render(
      <Timeline
        label="Demandes"
        entries={[
          { id: '1', at: '2026-03-01', when: '1er mars 2026', title: 'Demande déposée' },
          {
            id: '2',
            at: '2026-03-04',
            when: '4 mars 2026',
            title: 'Refusée',
            detail: 'Hors du public visé.',
            tone: 'negative',
          },
        ]}
      />,
    );
    const [first, second] = within(screen.getByRole('list', { name: 'Demandes' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('1er mars 2026Demande déposée');
    expect(second).toHaveTextContent('Hors du public visé.');
    expect(within(second as HTMLElement).getByText('4 mars 2026')).toHaveAttribute('datetime', '2026-03-04');
  });
});

describe('a field to copy', () => {
  it('copies and says so', async () => {
    const user = userEvent.setup();
    render(<CopyField name="link" label="Lien d’invitation" value="https://example.org/i" />);
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await navigator.clipboard.readText()).toBe('https://example.org/i');
    expect(screen.getByRole('status')).toHaveTextContent('Copié.');
  });

  it('leaves it selected where copying is refused', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    render(<CopyField name="link" label="Lien d’invitation" value="https://example.org/i" />);
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(screen.getByRole('status')).toHaveTextContent('copiez-le au clavier');
    const field = screen.getByLabelText<HTMLInputElement>('Lien d’invitation');
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
      'https://example.org/i',
    );
  });
});

describe('initials', () => {
  it.each([
    ['Ada Martin', 'AM'],
    ['Jean-Marc de la Tour', 'JT'],
    ['  éloïse  ', 'É'],
    ['李 小龍', '李小'],
    ['', ''],
  ])('of %j are %j', (name, letters) => expect(initials(name)).toBe(letters));

  it('are decoration: the name stands beside them', () => {
    const { container } = render(<Avatar name="Ada Martin" />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
