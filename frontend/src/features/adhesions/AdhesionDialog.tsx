import { type FormEvent, useState } from 'react';
import type { Adhesion, AdhesionDraft } from '@/api/types';
import { today } from '@/lib/format';
import { filled } from '@/lib/forms/filled';
import { loadOrganisations, loadTerritories } from '@/lib/forms/loaders';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { DateField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { adherentName } from './adherent';
import { useSaveAdhesion } from './queries';

interface AdhesionDialogProps {
  centreId: string;
  /** The one to revise; a new one without. */
  adhesion?: Adhesion | undefined;
  open: boolean;
  onClose: () => void;
}

export default function AdhesionDialog({ open, onClose, ...form }: AdhesionDialogProps) {
  const title = form.adhesion
    ? m.adhesion_edit_title({ name: adherentName(form.adhesion) })
    : m.adhesion_new();
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <AdhesionForm {...form} onClose={onClose} />
    </Dialog>
  );
}

type Kind = 'TERRITORY' | 'ORGANISATION';

interface Values {
  kind: Kind;
  adherent: Choice | null;
  startsOn: string;
  endsOn: string;
}

function AdhesionForm({ centreId, adhesion, onClose }: Omit<AdhesionDialogProps, 'open'>) {
  const [values, setValues] = useState(() => valuesOf(adhesion));
  const [attempt, setAttempt] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveAdhesion(adhesion, key);
  const faults = attempt > 0 ? faultsIn(values) : [];
  const fault = (name: string) => faults.find((one) => one.name === name)?.message;
  const change = (part: Partial<Values>) => setValues((before) => ({ ...before, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    if (faultsIn(values).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = (saved: Adhesion) => {
      toast(m.adhesion_saved({ name: adherentName(saved) }));
      onClose();
    };
    save.mutate(draftOf(centreId, values), { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults}>
      {save.error && <ProblemNotice error={save.error} />}
      <RadioGroup
        legend={m.adhesion_who()}
        name="adherentKind"
        options={[
          { value: 'TERRITORY', label: m.field_territory() },
          { value: 'ORGANISATION', label: m.field_organisation() },
        ]}
        value={values.kind}
        onChange={({ target }) =>
          change({ kind: target.value === 'ORGANISATION' ? 'ORGANISATION' : 'TERRITORY', adherent: null })
        }
      />
      <Combobox
        key={values.kind}
        name="adherent"
        label={m.adhesion_adherent()}
        hint={m.combobox_hint()}
        error={fault('adherent')}
        load={values.kind === 'TERRITORY' ? loadTerritories : loadOrganisations}
        value={values.adherent}
        onChange={(adherent) => change({ adherent })}
      />
      <DateField
        name="startsOn"
        label={m.adhesion_first_day()}
        hint={m.date_hint()}
        error={fault('startsOn')}
        value={values.startsOn}
        onChange={({ target }) => change({ startsOn: target.value })}
      />
      <DateField
        name="endsOn"
        label={m.adhesion_last_day()}
        hint={m.adhesion_last_day_hint()}
        optional
        error={fault('endsOn')}
        value={values.endsOn}
        onChange={({ target }) => change({ endsOn: target.value })}
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

function valuesOf(adhesion: Adhesion | undefined): Values {
  if (!adhesion) return { kind: 'TERRITORY', adherent: null, startsOn: today(), endsOn: '' };
  const { territory, organisation, startsOn, endsOn } = adhesion;
  const adherent = territory ?? organisation;
  return {
    kind: territory ? 'TERRITORY' : 'ORGANISATION',
    adherent: adherent && { id: adherent.id, label: adherent.name },
    startsOn,
    endsOn: endsOn ?? '',
  };
}

function faultsIn({ adherent, startsOn, endsOn }: Values) {
  return [
    ...(adherent ? [] : [{ name: 'adherent', message: m.adhesion_adherent_missing() }]),
    ...(startsOn ? [] : [{ name: 'startsOn', message: m.adhesion_first_day_missing() }]),
    ...(endsOn && endsOn < startsOn ? [{ name: 'endsOn', message: m.adhesion_last_day_early() }] : []),
  ];
}

function draftOf(centreId: string, { kind, adherent, startsOn, endsOn }: Values): AdhesionDraft {
  const id = adherent?.id ?? null;
  return filled({
    centreId,
    territoryId: kind === 'TERRITORY' ? id : null,
    organisationId: kind === 'ORGANISATION' ? id : null,
    startsOn,
    endsOn: endsOn || null,
  });
}
