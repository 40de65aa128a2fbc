import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { ThematicCycle } from '@/api/types';
import { formatDate } from '@/lib/format';
import { EditorField } from '@/lib/forms/EditorField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import {
  blankYear,
  type CycleValues,
  cycleDraft,
  cycleSchema,
  cycleWords,
  type YearValues,
  yearFaults,
} from './cycleForm';
import { openCycle, updateCycle, useMeetingsChanged } from './meetingMutations';
import { YearFields } from './YearFields';

interface CycleFormProps {
  /** Null for a new one. */
  id: string | null;
  communityId: string;
  stored: Stored<CycleValues>;
  reload?: () => Promise<Stored<CycleValues>>;
}

const MOST_YEARS = 10;

export function CycleForm({ id, communityId, stored, reload }: CycleFormProps) {
  const navigate = useNavigate();
  const changed = useMeetingsChanged();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `cycle:${id ?? `new:${communityId}`}`;
  const record = useRecordForm<CycleValues, ThematicCycle>({
    draftKey,
    schema: cycleSchema,
    stored,
    words: cycleWords,
    save: (values, version) =>
      id !== null && version !== null
        ? updateCycle(id, version, cycleDraft(values))
        : openCycle(communityId, cycleDraft(values), key),
    onSaved: ({ name }) => {
      void changed();
      toast(m.cycle_saved({ name }));
      void navigate({ to: '/communautes/$communityId/cycles', params: { communityId } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const error = (name: 'name' | 'introduction') => formState.errors[name]?.message;
  const { field } = useController({ control, name: 'years' });
  const years = field.value;
  const wrong = record.attempt > 0 ? yearFaults(years) : [];
  const change = (at: number, part: Partial<YearValues>) =>
    field.onChange(years.map((year, rank) => (rank === at ? { ...year, ...part } : year)));

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'years'), ...wrong],
      }}
      words={cycleWords}
      show={(name, values) => (name === 'years' ? <YearsInShort years={values.years} /> : values[name])}
      cancel={
        <LinkButton to="/communautes/$communityId/cycles" params={{ communityId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField label={m.field_name()} autoComplete="off" error={error('name')} {...register('name')} />
      <EditorField
        images
        control={control}
        name="introduction"
        label={m.cycle_introduction()}
        optional
        maxLength={10_000}
        draftKey={draftKey}
      />
      {years.map((year, at) => (
        <YearFields
          key={year.key}
          at={at}
          year={year}
          faults={wrong}
          onChange={(part) => change(at, part)}
          {...(years.length > 1
            ? { onRemove: () => field.onChange(years.filter((one) => one.key !== year.key)) }
            : {})}
        />
      ))}
      {years.length < MOST_YEARS && (
        <div>
          <Button variant="secondary" icon="plus" onClick={() => field.onChange([...years, blankYear()])}>
            {m.cycle_add_year()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

function YearsInShort({ years }: { years: readonly YearValues[] }) {
  const period = ({ startsOn, endsOn }: YearValues) =>
    startsOn && endsOn ? m.cycle_period({ from: formatDate(startsOn), to: formatDate(endsOn) }) : '';
  return (
    <ul className="plain-list">
      {years.map((year) => (
        <li key={year.key}>
          {year.theme} {period(year)}
          {year.question && <p>{year.question}</p>}
        </li>
      ))}
    </ul>
  );
}
