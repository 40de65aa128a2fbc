import { lazy, type ReactNode, Suspense } from 'react';
import type { FieldValues } from 'react-hook-form';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { LoadingState } from '@/ui/States';
import { conflictLines, merge } from './conflict';
import type { FieldWords } from './faults';
import type { RecordForm as Form_ } from './useRecordForm';

// Seldom needed, and never without the server having answered just before.
const ConflictView = lazy(() => import('@/ui/ConflictView'));

interface RecordFormProps<Values extends FieldValues> {
  record: Form_<Values>;
  words: FieldWords<keyof Values & string>;
  /** How a value reads in the view of a conflict. */
  show: (name: keyof Values & string, values: Values) => ReactNode;
  /** Leads away without saving. */
  cancel: ReactNode;
  /** More about some refusals, such as the organisation that already has this SIREN. */
  explain?: ReactNode;
  /** What the button says that saves; "Save" where nothing is told. */
  confirm?: string;
  /** Whether it says that all fields are required. */
  note?: boolean;
  children: ReactNode;
}

/** The frame of every form over one object: recovered draft, conflict, faults, buttons. */
export function RecordForm<Values extends FieldValues>(props: RecordFormProps<Values>) {
  const { record, words, show, cancel, explain, confirm, note, children } = props;
  const { conflict, resolve } = record;
  if (conflict) {
    return (
      <Suspense fallback={<LoadingState />}>
        <ConflictView
          lines={conflictLines(conflict, words, show)}
          busy={record.busy}
          onSave={(choice) => resolve(merge(conflict.mine, conflict.theirs, choice), 'save')}
          onEdit={(choice) => resolve(merge(conflict.mine, conflict.theirs, choice), 'edit')}
        />
      </Suspense>
    );
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        record.submit();
      }}
      faults={record.faults}
      attempt={record.attempt}
      {...(note === undefined ? {} : { note })}
    >
      {record.restored && (
        <Notice title={m.form_restored_title()} live>
          <p>{m.form_restored_detail()}</p>
          <div>
            <Button variant="secondary" size="small" onClick={record.discard}>
              {m.form_restored_discard()}
            </Button>
          </div>
        </Notice>
      )}
      {explain}
      {children}
      <FormActions>
        <Button type="submit" busy={record.busy}>
          {confirm ?? m.action_save()}
        </Button>
        {cancel}
      </FormActions>
    </Form>
  );
}
