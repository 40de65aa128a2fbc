import { useQueryClient } from '@tanstack/react-query';
import type { Meeting } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { meetingCrumbs } from './meetingCrumbs';
import { meetingDetails, meetingReport } from './meetingQueries';
import { ReportForm } from './ReportForm';
import { newReport, valuesOfReport } from './reportForm';

/** The report of a meeting: to begin, or to go on with. */
export function ReportEditPage({ meetingId }: { meetingId: string }) {
  const query = useOpened(meetingDetails(meetingId));
  return (
    <Loaded query={query} page={m.meeting_report()}>
      {(meeting) => {
        if (meeting.reportId) return <Begun meeting={meeting} reportId={meeting.reportId} />;
        if (!meeting.actions.includes('REPORT')) return <ForbiddenPage title={m.meeting_report()} />;
        return (
          <Page title={m.meeting_report_write()} eyebrow={meeting.title} crumbs={meetingCrumbs(meeting)}>
            <ReportForm
              meeting={meeting}
              reportId={null}
              stored={{ values: newReport(meeting), version: null }}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Begun({ meeting, reportId }: { meeting: Meeting; reportId: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(meetingReport(reportId));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...meetingReport(reportId), staleTime: 0 });
    return { values: valuesOfReport(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.meeting_report()}>
      {(report) =>
        report.actions.includes('UPDATE') ? (
          <Page title={m.report_edit()} eyebrow={meeting.title} crumbs={meetingCrumbs(meeting)}>
            <ReportForm
              meeting={meeting}
              reportId={reportId}
              stored={{ values: valuesOfReport(report), version: report.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.meeting_report()} />
        )
      }
    </Loaded>
  );
}
