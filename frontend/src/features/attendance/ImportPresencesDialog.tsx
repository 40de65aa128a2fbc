import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, unwrap } from '@/api/client';
import type { PresenceReport } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { presenceOutcomes } from '@/lib/labels/presences';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { attendanceQuery } from './queries';

const MOST_MINUTES = 1440;

interface ImportPresencesDialogProps {
  eventId: string;
  open: boolean;
  onClose: () => void;
}

/** The file of a video tool: first what would become of each line, then the notes. */
export default function ImportPresencesDialog({ eventId, open, onClose }: ImportPresencesDialogProps) {
  return (
    <Dialog title={m.presence_import()} open={open} onClose={onClose}>
      <ImportForm eventId={eventId} onClose={onClose} />
    </Dialog>
  );
}

interface Run {
  file: File;
  minimumMinutes: number;
  dryRun: boolean;
}

function useImport(eventId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...query }: Run) =>
      unwrap(
        api.POST('/api/v1/events/{id}/attendance/import', {
          params: { path: { id: eventId }, query },
          // As it is: its encoding is the server's to find out.
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as File,
          headers: { 'Content-Type': 'text/csv' },
        }),
      ),
    onSuccess: ({ dryRun }) =>
      dryRun ? undefined : queryClient.invalidateQueries({ queryKey: attendanceQuery(eventId).queryKey }),
  });
}

function ImportForm({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const [file, setFile] = useState<File>();
  const [minutes, setMinutes] = useState('1');
  const [attempt, setAttempt] = useState(0);
  const [report, setReport] = useState<PresenceReport>();
  const run = useImport(eventId);
  const minimumMinutes = Number(minutes);
  const wrongMinutes =
    !Number.isInteger(minimumMinutes) || minimumMinutes < 1 || minimumMinutes > MOST_MINUTES;
  const faults = [
    ...(file ? [] : [{ name: 'file', message: m.presence_file_missing() }]),
    ...(wrongMinutes ? [{ name: 'minutes', message: m.presence_minutes_wrong() }] : []),
  ];
  const shown = attempt > 0 ? faults : [];
  const again = () => {
    setReport(undefined);
    run.reset();
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (run.isPending) return;
    if (!file || wrongMinutes) {
      setAttempt(attempt + 1);
      return;
    }
    run.mutate(
      { file, minimumMinutes, dryRun: !report },
      {
        onSuccess: (answer) => {
          if (answer.dryRun) {
            setReport(answer);
            return;
          }
          toast(m.presence_import_done({ count: answer.present, shown: formatNumber(answer.present) }));
          onClose();
        },
      },
    );
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={shown} note={false}>
      {run.error && <ProblemNotice error={run.error} />}
      <div className="field">
        <label htmlFor="field-file">{m.presence_file()}</label>
        <p className="field-hint" id="field-file-hint">
          {m.presence_file_hint()}
        </p>
        <input
          id="field-file"
          type="file"
          accept=".csv,.txt,text/csv"
          aria-describedby="field-file-hint"
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            again();
          }}
        />
      </div>
      <TextField
        name="minutes"
        label={m.presence_minutes()}
        hint={m.presence_minutes_hint()}
        error={shown.find(({ name }) => name === 'minutes')?.message}
        inputMode="numeric"
        width="short"
        value={minutes}
        onChange={({ target }) => {
          setMinutes(target.value);
          again();
        }}
      />
      {report && <Report report={report} />}
      <FormActions>
        <Button type="submit" busy={run.isPending}>
          {report
            ? m.presence_import_do({ count: report.present, shown: formatNumber(report.present) })
            : m.presence_check()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

function Report({ report: { present, doubtful, unknown, lines } }: { report: PresenceReport }) {
  return (
    <>
      <p role="status">
        {m.presence_report({
          present: formatNumber(present),
          doubtful: formatNumber(doubtful),
          unknown: formatNumber(unknown),
        })}
      </p>
      <Table
        caption={m.presence_lines()}
        rows={lines}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', header: m.presence_line(), cell: ({ line }) => formatNumber(line) },
          {
            key: 'who',
            header: m.presence_who(),
            wide: true,
            cell: ({ text, person }) => (
              <>
                {text}
                {person && <Muted small>{person}</Muted>}
              </>
            ),
          },
          { key: 'minutes', header: m.presence_stay(), cell: ({ minutes }) => formatNumber(minutes) },
          {
            key: 'outcome',
            header: m.presence_outcome(),
            cell: ({ outcome }) => (
              <StateBadge {...presenceOutcomes[outcome]}>{presenceOutcomes[outcome].label()}</StateBadge>
            ),
          },
        ]}
      />
    </>
  );
}
