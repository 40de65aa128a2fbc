import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CycleDraft, ThematicCycle } from '@/api/types';
import { filled } from '@/lib/forms/filled';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { DateField, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet, Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { useSaveCycle } from './meetingMutations';

interface Year {
  /** Of the form; the year's own once it has one. */
  key: string;
  id: string | null;
  theme: string;
  question: string;
  startsOn: string;
  endsOn: string;
}

interface CycleFormProps {
  communityId: string;
  /** Null for a new one. */
  cycle: ThematicCycle | null;
}

const MOST_YEARS = 10;

const blank = (): Year => ({
  key: crypto.randomUUID(),
  id: null,
  theme: '',
  question: '',
  startsOn: '',
  endsOn: '',
});

export function CycleForm({ communityId, cycle }: CycleFormProps) {
  const navigate = useNavigate();
  const [name, setName] = useState(cycle?.name ?? '');
  const [introduction, setIntroduction] = useState(cycle?.introduction ?? '');
  const [years, setYears] = useState<Year[]>(
    () => cycle?.years.map((year) => ({ ...year, key: year.id, question: year.question ?? '' })) ?? [blank()],
  );
  const [attempt, setAttempt] = useState(0);
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveCycle(communityId, cycle);
  const faults = attempt > 0 ? faultsOf(name, years) : [];
  const error = (field: string) => faults.find((fault) => fault.name === field)?.message;
  const change = (at: number, part: Partial<Year>) =>
    setYears(years.map((year, rank) => (rank === at ? { ...year, ...part } : year)));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    setAttempt(attempt + 1);
    if (faultsOf(name, years).length > 0) return;
    const onSuccess = () => {
      toast(m.cycle_saved({ name: name.trim() }));
      void navigate({ to: '/communautes/$communityId/cycles', params: { communityId } });
    };
    save.mutate({ body: draftOf(name, introduction, years), key }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} faults={faults} attempt={attempt}>
      {save.error && <ProblemNotice error={save.error} />}
      <TextField
        name="name"
        label={m.field_name()}
        autoComplete="off"
        maxLength={200}
        error={error('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        name="introduction"
        label={m.cycle_introduction()}
        optional
        rows={3}
        maxLength={10_000}
        value={introduction}
        onChange={(event) => setIntroduction(event.target.value)}
      />
      {years.map((year, at) => (
        <YearFields
          key={year.key}
          at={at}
          year={year}
          error={error}
          onChange={(part) => change(at, part)}
          {...(years.length > 1
            ? { onRemove: () => setYears(years.filter(({ key: one }) => one !== year.key)) }
            : {})}
        />
      ))}
      {years.length < MOST_YEARS && (
        <div>
          <Button variant="secondary" icon="plus" onClick={() => setYears([...years, blank()])}>
            {m.cycle_add_year()}
          </Button>
        </div>
      )}
      <FormActions>
        <Button type="submit" busy={save.isPending}>
          {m.action_save()}
        </Button>
        <LinkButton to="/communautes/$communityId/cycles" params={{ communityId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      </FormActions>
    </Form>
  );
}

interface YearFieldsProps {
  at: number;
  year: Year;
  error: (field: string) => string | undefined;
  onChange: (part: Partial<Year>) => void;
  onRemove?: () => void;
}

function YearFields({ at, year, error, onChange, onRemove }: YearFieldsProps) {
  const field = (name: keyof Year) => `years.${at}.${name}`;
  return (
    <FieldSet legend={m.cycle_year_rank({ rank: at + 1 })}>
      <TextField
        name={field('theme')}
        label={m.cycle_theme()}
        autoComplete="off"
        maxLength={200}
        error={error(field('theme'))}
        value={year.theme}
        onChange={(event) => onChange({ theme: event.target.value })}
      />
      <TextArea
        name={field('question')}
        label={m.cycle_question()}
        optional
        rows={2}
        maxLength={2000}
        value={year.question}
        onChange={(event) => onChange({ question: event.target.value })}
      />
      <FieldPair>
        <DateField
          name={field('startsOn')}
          label={m.cycle_starts()}
          hint={m.date_hint()}
          error={error(field('startsOn'))}
          value={year.startsOn}
          onChange={(event) => onChange({ startsOn: event.target.value })}
        />
        <DateField
          name={field('endsOn')}
          label={m.cycle_ends()}
          hint={m.date_hint()}
          error={error(field('endsOn'))}
          value={year.endsOn}
          onChange={(event) => onChange({ endsOn: event.target.value })}
        />
      </FieldPair>
      {onRemove && (
        <div>
          <Button variant="secondary" size="small" onClick={onRemove}>
            {m.cycle_remove_year({ rank: at + 1 })}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}

function faultsOf(name: string, years: readonly Year[]) {
  const faults: { name: string; message: string }[] = [];
  if (name.trim() === '') faults.push({ name: 'name', message: m.cycle_name_missing() });
  years.forEach(({ theme, startsOn, endsOn }, at) => {
    const rank = at + 1;
    if (theme.trim() === '')
      faults.push({ name: `years.${at}.theme`, message: m.cycle_theme_missing({ rank }) });
    if (!startsOn) faults.push({ name: `years.${at}.startsOn`, message: m.cycle_starts_missing({ rank }) });
    if (!endsOn || (startsOn && endsOn < startsOn))
      faults.push({ name: `years.${at}.endsOn`, message: m.cycle_ends_wrong({ rank }) });
    if (years.slice(0, at).some((other) => startsOn <= other.endsOn && other.startsOn <= endsOn))
      faults.push({ name: `years.${at}.startsOn`, message: m.cycle_overlap({ rank }) });
  });
  return faults;
}

function draftOf(name: string, introduction: string, years: readonly Year[]): CycleDraft {
  return filled({
    name: name.trim(),
    introduction: introduction.trim() || null,
    years: years.map(({ id, theme, question, startsOn, endsOn }) =>
      filled({ id, theme: theme.trim(), question: question.trim() || null, startsOn, endsOn }),
    ),
  });
}
