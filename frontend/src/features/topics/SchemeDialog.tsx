import { type FormEvent, useState } from 'react';
import type { TopicScheme } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea, TextField } from '@/ui/Field';
import { Form, FormActions, type FormFault } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useSaveScheme } from './mutations';

const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

interface SchemeDialogProps {
  /** Null for a new one. */
  scheme: TopicScheme | null;
  open: boolean;
  onClose: () => void;
}

/** Writes what a vocabulary is called and for; its topics are written on their own pages. */
export function SchemeDialog({ scheme, open, onClose }: SchemeDialogProps) {
  return (
    <Dialog title={scheme ? m.scheme_edit() : m.scheme_new()} open={open} onClose={onClose}>
      <SchemeForm scheme={scheme} onClose={onClose} />
    </Dialog>
  );
}

function SchemeForm({ scheme, onClose }: Omit<SchemeDialogProps, 'open'>) {
  const [values, setValues] = useState({
    code: scheme?.code ?? '',
    fr: scheme?.label.fr ?? '',
    en: scheme?.label.en ?? '',
    aboutFr: scheme?.description.fr ?? '',
    aboutEn: scheme?.description.en ?? '',
  });
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveScheme(scheme);
  const faults: FormFault[] = attempt > 0 ? faultsIn(values) : [];
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    error: faults.find((fault) => fault.name === name)?.message,
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    if (faultsIn(values).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const body = {
      code: values.code,
      label: { fr: values.fr.trim(), en: values.en.trim() },
      description: { fr: values.aboutFr.trim() || null, en: values.aboutEn.trim() || null },
    };
    const onSuccess = () => {
      toast(m.scheme_saved({ name: body.label.fr }));
      onClose();
    };
    save.mutate({ body, key }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults} note={false}>
      {save.error && <ProblemNotice error={save.error} />}
      <TextField label={m.field_name_fr()} autoComplete="off" maxLength={200} {...field('fr')} />
      <TextField label={m.field_name_en()} autoComplete="off" maxLength={200} {...field('en')} />
      {!scheme && (
        <TextField
          label={m.field_code()}
          hint={m.scheme_code_hint()}
          autoComplete="off"
          maxLength={50}
          {...field('code')}
        />
      )}
      <TextArea label={m.field_description_fr()} optional rows={2} maxLength={2000} {...field('aboutFr')} />
      <TextArea label={m.field_description_en()} optional rows={2} maxLength={2000} {...field('aboutEn')} />
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

function faultsIn({ code, fr, en }: { code: string; fr: string; en: string }): FormFault[] {
  return [
    ...(fr.trim() ? [] : [{ name: 'fr', message: m.name_fr_missing() }]),
    ...(en.trim() ? [] : [{ name: 'en', message: m.name_en_missing() }]),
    ...(CODE.test(code) ? [] : [{ name: 'code', message: m.scheme_code_wrong() }]),
  ];
}
