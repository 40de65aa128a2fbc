import { type FormEvent, useState } from 'react';
import type { MaterialDraft } from '@/api/types';
import { loadResources } from '@/lib/forms/resources';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';

interface MaterialDialogProps {
  open: boolean;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onAdd: (material: MaterialDraft) => void;
}

/** A resource of the centre, or a link with its title. */
export function MaterialDialog({ open, onClose, ...form }: MaterialDialogProps) {
  return (
    <Dialog title={m.materials_add()} open={open} onClose={onClose}>
      {open && <MaterialForm {...form} onClose={onClose} />}
    </Dialog>
  );
}

function MaterialForm({ busy, error, onClose, onAdd }: Omit<MaterialDialogProps, 'open'>) {
  const [resource, setResource] = useState<{ id: string; label: string } | null>(null);
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const [attempt, setAttempt] = useState(0);
  const found = faultsOf(resource !== null, title.trim(), link.trim());
  const faults = attempt > 0 ? found : [];
  const faultOf = (name: string) => faults.find((fault) => fault.name === name)?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    onAdd(resource ? { resourceId: resource.id } : { title: title.trim(), link: link.trim() });
  }

  return (
    <Form onSubmit={submit} note={false} attempt={attempt} faults={faults}>
      {error && <ProblemNotice error={error} />}
      <p>{m.materials_detail()}</p>
      <Combobox
        name="materialResource"
        label={m.materials_resource()}
        hint={m.combobox_hint()}
        optional
        error={faultOf('materialResource')}
        load={loadResources}
        value={resource}
        onChange={setResource}
      />
      {!resource && (
        <>
          <TextField
            name="materialTitle"
            label={m.materials_link_title()}
            optional
            maxLength={200}
            autoComplete="off"
            error={faultOf('materialTitle')}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <TextField
            name="materialLink"
            label={m.materials_link()}
            optional
            maxLength={1000}
            autoComplete="off"
            error={faultOf('materialLink')}
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
        </>
      )}
      <FormActions>
        <Button type="submit" busy={busy}>
          {m.materials_add()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

function faultsOf(chosen: boolean, title: string, link: string): { name: string; message: string }[] {
  if (chosen) return [];
  if (title === '' && link === '') return [{ name: 'materialResource', message: m.materials_missing() }];
  return [
    ...(title === '' ? [{ name: 'materialTitle', message: m.materials_title_missing() }] : []),
    ...(/^https:\/\/\S+$/.test(link) ? [] : [{ name: 'materialLink', message: m.materials_link_wrong() }]),
  ];
}
