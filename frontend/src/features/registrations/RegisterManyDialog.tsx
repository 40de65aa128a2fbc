import type { Event, RegistrationReport } from '@/api/types';
import { AddressListForm } from '@/lib/forms/AddressListForm';
import { m } from '@/paraglide/messages';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Table } from '@/ui/Table';
import { useRegisterMany } from './mutations';

interface RegisterManyDialogProps {
  event: Event;
  open: boolean;
  onClose: () => void;
}

export default function RegisterManyDialog({ event, open, onClose }: RegisterManyDialogProps) {
  return (
    <Dialog title={m.register_many_title({ title: event.title })} open={open} onClose={onClose}>
      <RegisterManyForm event={event} onClose={onClose} />
    </Dialog>
  );
}

function RegisterManyForm({ event, onClose }: Omit<RegisterManyDialogProps, 'open'>) {
  const register = useRegisterMany(event.id);
  return (
    <AddressListForm
      run={register}
      show={(report) => <ReportTable report={report} />}
      confirm={(report) => m.register_many_confirm({ count: registered(report) })}
      done={(report) => m.register_many_done({ count: registered(report) })}
      onClose={onClose}
    />
  );
}

function registered({ confirmed, waiting }: RegistrationReport): number {
  return confirmed + waiting;
}

type Line = RegistrationReport['lines'][number];

const OUTCOMES: Record<Line['outcome'], () => string> = {
  CONFIRMED: m.register_outcome_confirmed,
  WAITLISTED: m.register_outcome_waitlisted,
  ALREADY_REGISTERED: m.register_outcome_already,
  REPEATED: m.address_list_repeated,
  UNKNOWN: m.register_outcome_unknown,
  UNPRICED: m.register_outcome_unpriced,
  MALFORMED: m.address_list_malformed,
};

/** What would become of each line. */
function ReportTable({
  report: { lines, confirmed, waiting, skipped, bad },
}: {
  report: RegistrationReport;
}) {
  return (
    <>
      <Notice
        live
        tone={bad > 0 ? 'attention' : 'positive'}
        title={m.register_report({ confirmed, waiting, skipped, bad })}
      />
      <Table<Line>
        caption={m.address_list_caption()}
        rows={lines}
        rowKey={({ line, text }) => `${line} ${text}`}
        columns={[
          { key: 'line', header: m.address_list_line(), align: 'end', cell: ({ line }) => line },
          {
            key: 'text',
            header: m.field_person(),
            cell: ({ text, name }) => (
              <>
                {name ?? text}
                {name && <div className="small muted">{text}</div>}
              </>
            ),
          },
          { key: 'outcome', header: m.address_list_outcome(), cell: ({ outcome }) => OUTCOMES[outcome]() },
        ]}
      />
    </>
  );
}
