import { type ChangeEvent, type FormEvent, useState } from 'react';
import type { InvitationReport, Ref } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { InvitationReportTable } from './InvitationReportTable';
import { useInviteMany } from './invitationMutations';

interface InviteManyDialogProps {
  community: Ref;
  open: boolean;
  onClose: () => void;
}

/** A pasted list or a CSV file: first what would happen, line by line, then the sending. */
export function InviteManyDialog({ community, open, onClose }: InviteManyDialogProps) {
  return (
    <Dialog title={m.invite_many_title({ name: community.name })} open={open} onClose={onClose}>
      <InviteManyForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function InviteManyForm({ community, onClose }: Omit<InviteManyDialogProps, 'open'>) {
  const [list, setList] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [report, setReport] = useState<InvitationReport>();
  const invite = useInviteMany(community.id);
  const missing = attempt > 0 && list.trim() === '' ? m.invite_list_missing() : undefined;

  function write(text: string) {
    setList(text);
    setReport(undefined);
    invite.reset();
  }

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) write(await file.text());
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (invite.isPending) return;
    if (list.trim() === '') {
      setAttempt(attempt + 1);
      return;
    }
    invite.mutate(
      { list, dryRun: !report, skipBad: true },
      {
        onSuccess: (answer) => {
          if (answer.dryRun) {
            setReport(answer);
            return;
          }
          toast(m.invited_many_done({ count: answer.invited }));
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
      {invite.error && <ProblemNotice error={invite.error} />}
      <TextArea
        name="list"
        label={m.invite_list()}
        hint={m.invite_list_hint()}
        error={missing}
        rows={8}
        value={list}
        onChange={(event) => write(event.target.value)}
      />
      <div className="field">
        <label htmlFor="invite-file">{m.invite_file()}</label>
        <input
          id="invite-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => void read(event)}
        />
      </div>
      {report && <InvitationReportTable report={report} />}
      <FormActions>
        <Button type="submit" busy={invite.isPending}>
          {report ? m.invite_many_send({ count: report.invited }) : m.invite_check()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
