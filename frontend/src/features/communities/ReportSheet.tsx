import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { MeetingReport } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { toast } from '@/ui/Toast';
import { usePublishReport } from './meetingMutations';
import { meetingReport } from './meetingQueries';
import { ReportFollowUps } from './ReportFollowUps';

const DownloadButton = lazy(() => import('@/lib/DownloadButton'));

/** What was said and decided in a meeting, and what follows. */
export function ReportSheet({ meetingId, reportId }: { meetingId: string; reportId: string }) {
  const query = useQuery(meetingReport(reportId));
  return (
    <Loaded query={query}>
      {(report) => (
        <>
          <Section title={m.meeting_report()} aside={<ReportActions meetingId={meetingId} report={report} />}>
            <Stack>
              <Standing report={report} />
              {report.renderedSummary && <RichText nodes={report.renderedSummary.nodes} under={2} />}
              {report.decisions.length > 0 && (
                <>
                  <h3>{m.report_decisions()}</h3>
                  <ol>
                    {[...report.decisions.entries()].map(([place, decision]) => (
                      <li key={place}>{decision}</li>
                    ))}
                  </ol>
                </>
              )}
              <Facts
                facts={[
                  {
                    term: m.report_attendees(),
                    value: report.attendees.map(({ displayName }) => displayName).join(' · '),
                  },
                  { term: m.report_guests(), value: report.guests.join(' · ') },
                ]}
              />
            </Stack>
          </Section>
          <ReportFollowUps report={report} />
        </>
      )}
    </Loaded>
  );
}

function Standing({ report: { state, publishedAt } }: { report: MeetingReport }) {
  return state === 'DRAFT' ? (
    <p>
      <StateBadge tone="attention" shape="hollow">
        {m.report_draft()}
      </StateBadge>
    </p>
  ) : (
    <p className="muted">{publishedAt && m.report_published_on({ when: formatMoment(publishedAt) })}</p>
  );
}

function ReportActions({ meetingId, report }: { meetingId: string; report: MeetingReport }) {
  const [asking, setAsking] = useState(false);
  const publish = usePublishReport(report);
  const close = () => {
    setAsking(false);
    publish.reset();
  };
  const onSuccess = () => {
    close();
    toast(m.report_published());
  };
  return (
    <Row gap="small">
      {report.actions.includes('PUBLISH') && (
        <Button size="small" onClick={() => setAsking(true)}>
          {m.report_publish()}
        </Button>
      )}
      {report.actions.includes('UPDATE') && (
        <LinkButton
          to="/reunions/$meetingId/compte-rendu/modifier"
          params={{ meetingId }}
          size="small"
          variant="secondary"
          icon="edit"
        >
          {m.report_edit()}
        </LinkButton>
      )}
      <Suspense>
        <DownloadButton
          address={`/api/v1/meeting-reports/${report.id}/pdf`}
          type="application/pdf"
          name={`${m.meeting_report()}.pdf`}
          size="small"
        >
          {m.report_pdf()}
        </DownloadButton>
      </Suspense>
      <ConfirmDialog
        title={m.report_publish_title()}
        open={asking}
        confirm={m.report_publish()}
        busy={publish.isPending}
        error={publish.error}
        onClose={close}
        onConfirm={() => publish.mutate(undefined, { onSuccess })}
      >
        <p>{m.report_publish_detail()}</p>
      </ConfirmDialog>
    </Row>
  );
}
