import { type FormEvent, useState } from 'react';
import type { GroupOutput } from '@/api/types';
import { filled } from '@/lib/forms/filled';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DateField, TextArea, TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useSaveOutput } from './groupMutations';

interface OutputDialogProps {
  groupId: string;
  /** Null to add one. */
  output: GroupOutput | null;
  open: boolean;
  onClose: () => void;
}

export function OutputDialog({ open, ...form }: OutputDialogProps) {
  return (
    <Dialog title={form.output ? m.output_edit() : m.output_add()} open={open} onClose={form.onClose}>
      <OutputForm {...form} />
    </Dialog>
  );
}

function OutputForm({ groupId, output, onClose }: Omit<OutputDialogProps, 'open'>) {
  const [title, setTitle] = useState(output?.title ?? '');
  const [description, setDescription] = useState(output?.description ?? '');
  const [url, setUrl] = useState(output?.url ?? '');
  const [deliveredOn, setDeliveredOn] = useState(output?.deliveredOn ?? '');
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: an output sent again after a lost answer is added once.
  const [key] = useState(() => crypto.randomUUID());
  // Under the version that was read: the list below may come anew meanwhile, what is typed here does not.
  const [read] = useState(output);
  const save = useSaveOutput(groupId, read);
  const wrong = {
    title: title.trim() === '' ? m.output_title_missing() : undefined,
    url: url.trim() === '' || /^https?:\/\/\S+$/i.test(url.trim()) ? undefined : m.output_url_wrong(),
  };
  const error = (name: keyof typeof wrong) => (attempt > 0 ? wrong[name] : undefined);
  const faults = (['title', 'url'] as const).flatMap((name) => {
    const message = error(name);
    return message ? [{ name, message }] : [];
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    if (wrong.title || wrong.url) {
      setAttempt(attempt + 1);
      return;
    }
    const body = filled({
      title: title.trim(),
      description: description.trim() || null,
      url: url.trim() || null,
      deliveredOn: deliveredOn || null,
    });
    const onSuccess = () => {
      toast(m.output_saved({ title: title.trim() }));
      onClose();
    };
    save.mutate({ body, key }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults}>
      {save.error && <ProblemNotice error={save.error} />}
      <TextField
        name="title"
        label={m.output_title()}
        autoComplete="off"
        maxLength={200}
        error={error('title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        name="description"
        label={m.output_description()}
        optional
        rows={3}
        maxLength={5000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <TextField
        name="url"
        label={m.output_url()}
        optional
        type="url"
        autoComplete="off"
        maxLength={500}
        error={error('url')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <DateField
        name="deliveredOn"
        label={m.output_delivered()}
        hint={m.output_delivered_hint()}
        optional
        value={deliveredOn}
        onChange={(event) => setDeliveredOn(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={save.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
