import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { newQueryClient } from '@/api/queryClient';
import { sessionQuery } from '@/api/session';
import { session } from '@/testing/fixtures';
import { Form } from '@/ui/Form';
import { EditorField } from './EditorField';
import { dropAllTexts, dropTexts } from './texts';

interface Values {
  charter: string;
}

const KEPT = /^essaim\.draft:text:/;
const kept = () => Object.keys(localStorage).filter((key) => KEPT.test(key));

function Page({ onSave }: { onSave: (values: Values) => void }) {
  const form = useForm<Values>({ defaultValues: { charter: 'Bonjour' }, shouldFocusError: false });
  return (
    <Form
      onSubmit={(event) => void form.handleSubmit(onSave)(event)}
      attempt={form.formState.submitCount}
      faults={[]}
    >
      <EditorField control={form.control} name="charter" label="Charte" draftKey="community:new" />
      <button type="submit">Enregistrer</button>
    </Form>
  );
}

async function open(onSave = vi.fn()) {
  const client = newQueryClient();
  client.setQueryData(sessionQuery.queryKey, session());
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={client}>
      <Page onSave={onSave} />
    </QueryClientProvider>,
  );
  await user.click(await screen.findByRole('button', { name: 'Titre' }));
  return { user, onSave };
}

describe('rich text in a form', () => {
  it('is a value like any other', async () => {
    const { user, onSave } = await open();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(onSave).toHaveBeenCalledWith({ charter: '## Bonjour' }, expect.anything());
  });

  it('keeps its draft for whoever is signed in, until the form is saved', async () => {
    await open();
    const person = session().person?.id ?? '';
    expect(kept()).toEqual([`essaim.draft:text:${person}:community:new/charter`]);
    dropTexts('someone-else', 'community:new');
    expect(kept()).toHaveLength(1);
    dropTexts(person, 'community:new');
    expect(kept()).toEqual([]);
  });

  it('leaves nothing on the device after signing out', async () => {
    await open();
    dropAllTexts();
    expect(kept()).toEqual([]);
  });
});
