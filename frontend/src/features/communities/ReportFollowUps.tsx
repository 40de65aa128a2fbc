import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { MeetingReport } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { AddFollowUpDialog } from './AddFollowUpDialog';
import { followUpColumns } from './followUpColumns';
import { followUpsOf } from './meetingQueries';

export function ReportFollowUps({ report }: { report: MeetingReport }) {
  const list = useKeyset(followUpsOf(report.community.id, { reportId: report.id }));
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={m.follow_ups_title()}
      aside={
        report.actions.includes('ADD_FOLLOW_UP') && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {m.follow_up_add()}
          </Button>
        )
      }
    >
      <ListResults
        list={list}
        caption={m.follow_ups_caption({ name: report.meeting.title })}
        columns={followUpColumns(list.items, 'owner')}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.follow_ups_none()} />}
      />
      <AddFollowUpDialog report={report} open={adding} onClose={() => setAdding(false)} />
    </Section>
  );
}
