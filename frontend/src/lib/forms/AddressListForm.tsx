import { type ChangeEvent, type FormEvent, type ReactNode, useState } from 'react';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';

/** A list on its way: a dry run writes nothing, bad lines are left out. */
export interface AddressListRun {
  list: string;
  dryRun: boolean;
  skipBad: boolean;
}

interface AddressListFormProps<Report> {
  /** A mutation of TanStack Query. */
  run: {
    mutate: (run: AddressListRun, options: { onSuccess: (report: Report) => void }) => void;
    reset: () => void;
    isPending: boolean;
    error: Error | null;
  };
  /** What would become of each line. */
  show: (report: Report) => ReactNode;
  /** What the button says that does it. */
  confirm: (report: Report) => string;
  /** What is said when it is done. */
  done: (report: Report) => string;
  onClose: () => void;
}

/** A pasted list of addresses or a CSV file: first what would happen, line by line, then the deed. */
export function AddressListForm<Report extends { dryRun: boolean }>({
  run,
  show,
  confirm,
  done,
  onClose,
}: AddressListFormProps<Report>) {
  const [list, setList] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [report, setReport] = useState<Report>();
  const missing = attempt > 0 && list.trim() === '' ? m.address_list_missing() : undefined;

  function write(text: string) {
    setList(text);
    setReport(undefined);
    run.reset();
  }

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) write(decode(await file.arrayBuffer()));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (run.isPending) return;
    if (list.trim() === '') {
      setAttempt(attempt + 1);
      return;
    }
    run.mutate(
      { list, dryRun: !report, skipBad: true },
      {
        onSuccess: (answer) => {
          if (answer.dryRun) {
            setReport(answer);
            return;
          }
          toast(done(answer));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={missing ? [{ name: 'list', message: missing }] : []}
      note={false}
    >
      {run.error && <ProblemNotice error={run.error} />}
      <TextArea
        name="list"
        label={m.address_list()}
        hint={m.address_list_hint()}
        error={missing}
        rows={8}
        value={list}
        onChange={(event) => write(event.target.value)}
      />
      <div className="field">
        <label htmlFor="address-list-file">{m.address_list_file()}</label>
        <input
          id="address-list-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => void read(event)}
        />
      </div>
      {report && show(report)}
      <FormActions>
        <Button type="submit" busy={run.isPending}>
          {report ? confirm(report) : m.address_list_check()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Office suites write the encoding of their system. */
function decode(file: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('iso-8859-15').decode(file);
  }
}
