import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Meeting } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { civilOf } from '@/lib/zones';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { toast } from '@/ui/Toast';
import { meetingsCrumbs } from './meetingCrumbs';
import { type MeetingEnd, useEndMeeting } from './meetingMutations';
import { meetingDetails } from './meetingQueries';

// Of the meetings that were held.
const ReportSheet = lazy(() =>
  import('./ReportSheet').then(({ ReportSheet: component }) => ({ default: component })),
);

interface MeetingPageProps {
  id: string;
  /** What was shown there. */
  supports: (meeting: Meeting) => ReactNode;
}

export function MeetingPage({ id, supports }: MeetingPageProps) {
  const query = useQuery(meetingDetails(id));
  return (
    <Loaded query={query} page={m.meeting_one()}>
      {(meeting) => <MeetingSheet meeting={meeting} supports={supports(meeting)} />}
    </Loaded>
  );
}

function MeetingSheet({ meeting, supports }: { meeting: Meeting; supports: ReactNode }) {
  const { id, title, community, renderedAgenda, state, reason, demo, reportId, reportDue } = meeting;
  return (
    <Page
      title={title}
      crumbs={meetingsCrumbs(community)}
      eyebrow={
        <>
          {m.meeting_one()}
          {reportDue && <Tag>{m.meeting_report_due()}</Tag>}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={<MeetingActions meeting={meeting} />}
    >
      {state === 'CANCELLED' && (
        <Notice tone="attention" title={m.meeting_cancelled()}>
          {reason && <p>{m.enrolment_reason({ reason })}</p>}
        </Notice>
      )}
      <Columns kind="aside">
        <Stack gap="large">
          {renderedAgenda && (
            <Section title={m.meeting_agenda()}>
              <RichText nodes={renderedAgenda.nodes} under={2} />
            </Section>
          )}
          {reportId && (
            <Suspense>
              <ReportSheet meetingId={id} reportId={reportId} />
            </Suspense>
          )}
          <ReportMissing meeting={meeting} />
          {supports}
        </Stack>
        <MeetingFacts meeting={meeting} />
      </Columns>
    </Page>
  );
}

function MeetingActions({ meeting }: { meeting: Meeting }) {
  const { id, title, actions } = meeting;
  const [asking, setAsking] = useState<MeetingEnd>();
  const end = useEndMeeting(meeting);
  const close = () => {
    setAsking(undefined);
    end.reset();
  };
  const onSuccess = () => {
    close();
    toast(asking === 'cancel' ? m.meeting_cancelled_done({ title }) : m.meeting_report_waived_done());
  };
  const action = asking === 'waive-report' ? m.meeting_report_waive() : m.meeting_cancel();
  return (
    <>
      {actions.includes('REPORT') && (
        <LinkButton to="/reunions/$meetingId/compte-rendu/modifier" params={{ meetingId: id }}>
          {m.meeting_report_write()}
        </LinkButton>
      )}
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/reunions/$meetingId/modifier"
          params={{ meetingId: id }}
          icon="edit"
          variant={actions.includes('REPORT') ? 'secondary' : undefined}
        >
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('WAIVE_REPORT') && (
        <Button variant="secondary" onClick={() => setAsking('waive-report')}>
          {m.meeting_report_waive()}
        </Button>
      )}
      {actions.includes('CANCEL') && (
        <Button variant="secondary" onClick={() => setAsking('cancel')}>
          {m.meeting_cancel()}
        </Button>
      )}
      <ReasonDialog
        title={m.enrolment_move_title({ action, name: title })}
        open={asking !== undefined}
        hint={m.meeting_cancel_hint()}
        confirm={action}
        busy={end.isPending}
        error={end.error}
        onClose={close}
        onConfirm={(reason) => asking && end.mutate({ end: asking, reason }, { onSuccess })}
      />
    </>
  );
}

/** That nobody reports of it yet, to who may; why nobody will, to whoever was there. */
function ReportMissing({ meeting: { actions, reportId, reportWaiver } }: { meeting: Meeting }) {
  const waived = reportId === null && reportWaiver !== null;
  if (!waived && !actions.includes('REPORT')) return null;
  return (
    <Section title={m.meeting_report()}>
      <p>{waived ? m.meeting_report_waived({ reason: reportWaiver }) : m.meeting_report_missing()}</p>
    </Section>
  );
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { community, group, cycleYear, event, startsAt, endsAt, timeZone, place } = meeting;
  return (
    <Facts
      facts={[
        { term: m.meeting_date(), value: formatMoment(startsAt) },
        { term: m.meeting_local(), value: civilTimes(startsAt, endsAt, timeZone) },
        { term: m.meeting_place(), value: place },
        {
          term: m.event_one(),
          value: event && (
            <Link to="/evenements/$eventId" params={{ eventId: event.id }}>
              {event.name}
            </Link>
          ),
        },
        {
          term: m.field_community(),
          value: (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        {
          term: m.group_one(),
          value: group && (
            <Link to="/groupes/$groupId" params={{ groupId: group.id }}>
              {group.name}
            </Link>
          ),
        },
        { term: m.cycle_year(), value: cycleYear?.name },
      ]}
    />
  );
}

/** The hours of the place: who lives elsewhere reads their own beside it. */
function civilTimes(startsAt: string, endsAt: string | null, zone: string): string {
  const from = civilOf(startsAt, zone).time;
  return endsAt
    ? m.meeting_hours({ from, to: civilOf(endsAt, zone).time, zone })
    : m.meeting_hour({ from, zone });
}
