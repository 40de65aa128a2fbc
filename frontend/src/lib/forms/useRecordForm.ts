import { useEffect, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as v from 'valibot';
import { isProblem, Problem } from '@/api/problem';
import { useSession } from '@/api/session';
import type { FormFault } from '@/ui/Form';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { type FieldWords, faultsOf } from './faults';
import { resolver } from './resolver';
import { dropTexts } from './texts';

export interface Stored<Values> {
  values: Values;
  /** Null for something that does not exist yet. */
  version: number | null;
}

interface RecordFormOptions<Values extends FieldValues, Saved> {
  /** Names the draft; the same form of the same object finds it again. */
  draftKey: string;
  schema: v.GenericSchema<Values, Values>;
  stored: Stored<Values>;
  words: FieldWords<keyof Values & string>;
  /** Members of the request body whose field has another name. */
  members?: Partial<Record<string, keyof Values & string>>;
  save: (values: Values, version: number | null) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
  /** The object as it stands now, asked when someone else saved first. */
  reload?: () => Promise<Stored<Values>>;
}

export interface RecordForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  submit: () => void;
  faults: FormFault[];
  attempt: number;
  busy: boolean;
  /** The last refusal, for screens that know more about some codes. */
  problem: Problem | null;
  restored: boolean;
  /** Back to what the server holds. */
  discard: () => void;
  conflict: { base: Values; mine: Values; theirs: Values } | null;
  resolve: (values: Values, then: 'save' | 'edit') => void;
}

/**
 * A form over one object of the API: what is typed is kept as a draft, refusals land on their fields, and a
 * version that someone else has moved on becomes a conflict to settle instead of a loss.
 */
export function useRecordForm<Values extends FieldValues, Saved>(
  options: RecordFormOptions<Values, Saved>,
): RecordForm<Values> {
  const { draftKey, schema, stored, words, members, save, onSaved, reload } = options;
  const session = useSession();
  // Whoever opened the form owns its draft, also once the session has ended under it.
  const [person] = useState(session.person?.id ?? '');
  const [draft] = useState(() => readDraft<Values>(draftKey, person));
  const [restored, setRestored] = useState(draft !== null);
  const [base, setBase] = useState<Stored<Values>>(
    draft ? { values: draft.base, version: draft.version } : stored,
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [theirs, setTheirs] = useState<Stored<Values> | null>(null);

  const form = useForm<Values>({
    resolver: resolver(schema),
    defaultValues: (draft?.values ?? stored.values) as DefaultValues<Values>,
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });

  useEffect(() => {
    const watched = form.watch((values) => {
      keepDraft(draftKey, { person, values: values as Values, base: base.values, version: base.version });
    });
    return () => watched.unsubscribe();
  }, [form, draftKey, person, base]);

  async function send(values: Values, version: number | null) {
    setBusy(true);
    setProblem(null);
    try {
      const saved = await save(values, version);
      dropDraft(draftKey);
      dropTexts(person, draftKey);
      onSaved(saved);
    } catch (failure) {
      await refuse(failure instanceof Problem ? failure : Problem.unreachable());
    } finally {
      setBusy(false);
    }
  }

  async function refuse(refusal: Problem) {
    if (isProblem(refusal, 'stale-version') && reload) {
      const current = await reload().catch(() => null);
      if (current) {
        setTheirs(current);
        return;
      }
    }
    // The session's own dialog speaks for a 401; what was typed stays as it is.
    if (refusal.status === 401) return;
    setProblem(refusal);
    for (const { name, message } of faultsOf(refusal, words, members)) {
      if (name) form.setError(name as Path<Values>, { type: 'server', message });
    }
    setAttempt((count) => count + 1);
  }

  function discard() {
    dropDraft(draftKey);
    dropTexts(person, draftKey);
    setRestored(false);
    setBase(stored);
    form.reset(stored.values);
  }

  function resolve(values: Values, then: 'save' | 'edit') {
    if (!theirs) return;
    form.reset(values);
    setBase(theirs);
    setTheirs(null);
    keepDraft(draftKey, { person, values, base: theirs.values, version: theirs.version });
    if (then === 'save') void send(values, theirs.version);
  }

  return {
    form,
    submit: () =>
      void form.handleSubmit(
        (values) => send(values, base.version),
        () => setAttempt((count) => count + 1),
      )(),
    faults: listFaults(form, words, members, problem),
    attempt,
    busy,
    problem,
    restored,
    discard,
    conflict: theirs && { base: base.values, mine: form.getValues(), theirs: theirs.values },
    resolve,
  };
}

/** The fields at fault in the order of the page, then what concerns the whole form. */
function listFaults<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  words: FieldWords<keyof Values & string>,
  members: Partial<Record<string, keyof Values & string>> | undefined,
  problem: Problem | null,
): FormFault[] {
  const errors = form.formState.errors;
  const fields = Object.keys(words).flatMap((name) => {
    const message = errors[name]?.message;
    return typeof message === 'string' ? [{ name, message }] : [];
  });
  const whole = problem ? faultsOf(problem, words, members).filter(({ name }) => !name) : [];
  return [...fields, ...whole];
}
