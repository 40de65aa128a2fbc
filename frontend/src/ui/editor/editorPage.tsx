import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Editor, type EditorProps } from '../Editor';

export const NAME = 'Charte';

/** A page with nothing but the editor, and the Markdown it gives. */
export function Page({
  start = '',
  onText,
  ...rest
}: Partial<EditorProps> & { start?: string; onText?: (text: string) => void }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <Editor
        {...rest}
        name="charter"
        label={NAME}
        value={value}
        onChange={(text) => {
          setValue(text);
          onText?.(text);
        }}
      />
      <output>{value}</output>
    </>
  );
}

export async function openEditor(props: Parameters<typeof Page>[0] = {}) {
  const user = userEvent.setup();
  const shown = render(<Page {...props} />);
  const toolbar = await screen.findByRole('toolbar', { name: `Mise en forme : ${NAME}` });
  const text = screen.getByRole('textbox', { name: NAME });
  return {
    user,
    toolbar,
    text,
    tool: (name: string) => within(toolbar).getByRole('button', { name }),
    ...shown,
  };
}

export const shownText = () => document.querySelector('output')?.textContent;
