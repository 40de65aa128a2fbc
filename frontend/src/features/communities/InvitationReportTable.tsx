import type { InvitationReport } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { Table } from '@/ui/Table';

type Line = InvitationReport['lines'][number];

const OUTCOMES: Record<Line['outcome'], () => string> = {
  INVITED: m.invite_outcome_invited,
  ALREADY_MEMBER: m.invite_outcome_already_member,
  ALREADY_INVITED: m.invite_outcome_already_invited,
  REPEATED: m.address_list_repeated,
  MALFORMED: m.address_list_malformed,
};

/** What would become of each line. */
export function InvitationReportTable({
  report: { lines, invited, skipped, bad },
}: {
  report: InvitationReport;
}) {
  return (
    <>
      <Notice
        live
        tone={bad > 0 ? 'attention' : 'positive'}
        title={m.invite_report({ invited, skipped, bad })}
      />
      <Table<Line>
        caption={m.address_list_caption()}
        rows={lines}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', header: m.address_list_line(), align: 'end', cell: ({ line }) => line },
          { key: 'text', header: m.field_email(), cell: ({ text }) => text },
          { key: 'outcome', header: m.address_list_outcome(), cell: ({ outcome }) => OUTCOMES[outcome]() },
        ]}
      />
    </>
  );
}
