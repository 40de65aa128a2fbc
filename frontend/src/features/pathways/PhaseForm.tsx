import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { ExperiencePathway, PhaseKind } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { phaseKinds } from '@/lib/labels/pathways';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { DateField, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, type FormFault } from '@/ui/Form';
import { Muted, Row, Stack } from '@/ui/Layout';
import { MultiCombobox } from '@/ui/MultiCombobox';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { loadEvents } from './loaders';
import {
  blankPhase,
  type PhaseValues,
  type PlanValues,
  phaseField,
  planDraft,
  planFaults,
  planSchema,
  planWords,
  valuesOfPlan,
} from './phaseForm';
import { planPathway, usePathwaySaved } from './saving';

interface PhaseFormProps {
  pathway: ExperiencePathway;
  reload: () => Promise<ExperiencePathway>;
}

const MOST_PHASES = 50;

/** All phases of a pathway, written and saved at once. */
export default function PhaseForm({ pathway, reload }: PhaseFormProps) {
  const navigate = useNavigate();
  const remember = usePathwaySaved();
  const params = { pathwayId: pathway.id };
  const record = useRecordForm<PlanValues, ExperiencePathway>({
    draftKey: `pathway-phases:${pathway.id}`,
    schema: planSchema,
    stored: storedOf(pathway),
    words: planWords,
    save: (values, version) => planPathway(pathway.id, version ?? pathway.version, planDraft(values)),
    onSaved: (saved) => {
      remember(saved);
      toast(m.pathway_planned({ title: saved.title }));
      void navigate({ to: '/parcours-experience/$pathwayId', params });
    },
    reload: () => reload().then(storedOf),
  });
  const { field } = useController({ control: record.form.control, name: 'phases' });
  const phases = field.value;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const wrong = record.attempt > 0 ? planFaults(phases) : [];
  const isOpen = ({ key }: PhaseValues) => opened.includes(key) || wrong.some(({ phase }) => phase === key);
  const toggle = ({ key }: PhaseValues) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  const add = () => {
    const phase = blankPhase(pathway, phases);
    setOpened([...opened, phase.key]);
    field.onChange([...phases, phase]);
  };

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'phases'), ...wrong],
      }}
      words={planWords}
      show={(_, values) => values.phases.map(({ title }) => title).join(' · ')}
      cancel={
        <LinkButton to="/parcours-experience/$pathwayId" params={params} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      {phases.length === 0 && <Muted>{m.pathway_phases_none()}</Muted>}
      <Sortable
        label={m.pathway_phases()}
        items={phases}
        nameOf={nameOf}
        onMove={(from, to) => field.onChange(moved(phases, from, to))}
        head={(phase, at) => (
          <strong>
            {at + 1}. {nameOf(phase, at)}
          </strong>
        )}
        buttons={(phase, at) => (
          <Button
            variant="secondary"
            size="small"
            aria-expanded={isOpen(phase)}
            onClick={() => toggle(phase)}
          >
            {isOpen(phase) ? m.agenda_fold() : m.action_edit()}{' '}
            <span className="visually-hidden">{nameOf(phase, at)}</span>
          </Button>
        )}
      >
        {(phase, at) =>
          isOpen(phase) && (
            <PhaseFields
              at={at}
              phase={phase}
              faults={wrong}
              onChange={(part) =>
                field.onChange(phases.map((one) => (one.key === phase.key ? { ...one, ...part } : one)))
              }
              onRemove={() => field.onChange(phases.filter(({ key }) => key !== phase.key))}
            />
          )
        }
      </Sortable>
      {phases.length < MOST_PHASES && (
        <div>
          <Button variant="secondary" icon="plus" onClick={add}>
            {m.phase_add()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

interface PhaseFieldsProps {
  at: number;
  phase: PhaseValues;
  faults: readonly FormFault[];
  onChange: (part: Partial<PhaseValues>) => void;
  onRemove: () => void;
}

/** One phase, within the form of all. */
function PhaseFields({ at, phase, faults, onChange, onRemove }: PhaseFieldsProps) {
  const look = (name: string) => ({
    name: phaseField(at, name),
    error: faults.find((fault) => fault.name === phaseField(at, name))?.message,
  });
  return (
    <Stack>
      <TextField
        label={m.field_title()}
        autoComplete="off"
        maxLength={200}
        {...look('title')}
        value={phase.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Select
        label={m.field_kind()}
        options={optionsOf(phaseKinds)}
        {...look('kind')}
        value={phase.kind}
        onChange={({ target }) => onChange({ kind: target.value as PhaseKind })}
      />
      <FieldPair>
        <DateField
          label={m.field_starts_on()}
          hint={m.date_hint()}
          {...look('startsOn')}
          value={phase.startsOn}
          onChange={({ target }) => onChange({ startsOn: target.value })}
        />
        <DateField
          label={m.field_ends_on()}
          hint={m.date_hint()}
          {...look('endsOn')}
          value={phase.endsOn}
          onChange={({ target }) => onChange({ endsOn: target.value })}
        />
      </FieldPair>
      <TextArea
        label={m.event_summary()}
        optional
        rows={2}
        maxLength={1000}
        {...look('summary')}
        value={phase.summary}
        onChange={({ target }) => onChange({ summary: target.value })}
      />
      <MultiCombobox
        label={m.phase_events()}
        hint={m.phase_events_hint()}
        chosenLabel={m.phase_events()}
        optional
        load={loadEvents}
        value={phase.events}
        onChange={(events) => onChange({ events })}
        {...look('events')}
      />
      <Row gap="small">
        <Button variant="quiet" size="small" onClick={onRemove}>
          {m.phase_remove()}
        </Button>
      </Row>
    </Stack>
  );
}

function storedOf(pathway: ExperiencePathway): Stored<PlanValues> {
  return { values: valuesOfPlan(pathway), version: pathway.version };
}

function nameOf({ title }: PhaseValues, at: number): string {
  return title.trim() || m.phase_rank({ rank: at + 1 });
}

function moved(phases: readonly PhaseValues[], from: number, to: number): PhaseValues[] {
  const phase = phases[from];
  return phase ? phases.toSpliced(from, 1).toSpliced(to, 0, phase) : [...phases];
}
