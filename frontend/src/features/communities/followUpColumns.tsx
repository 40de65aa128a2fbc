import { Link } from '@tanstack/react-router';
import type { FollowUp } from '@/api/types';
import { formatDate } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { followUpStates } from '@/lib/labels/meetings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row } from '@/ui/Layout';
import type { Column } from '@/ui/Table';
import { FollowUpActions } from './FollowUpActions';

/** The columns of follow-ups: of one meeting (`owner`), of a community (`both`) or one's own (`meeting`). */
export function followUpColumns(
  items: readonly FollowUp[],
  shows: 'owner' | 'meeting' | 'both',
): Column<FollowUp>[] {
  const columns: Column<FollowUp>[] = [
    {
      key: 'what',
      header: m.follow_up_what(),
      cell: ({ what, reason }) => (
        <>
          {what}
          {reason && <Muted small>{m.enrolment_reason({ reason })}</Muted>}
        </>
      ),
    },
    {
      key: 'dueOn',
      header: m.follow_up_due(),
      sort: { ascending: 'dueOn', descending: '-dueOn' },
      cell: ({ dueOn, overdue }) => (
        <Row gap="small">
          {formatDate(dueOn, 'short')}
          {overdue && <Tag discreet>{m.follow_up_overdue()}</Tag>}
        </Row>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={followUpStates[state]} />,
    },
  ];
  if (shows !== 'meeting') {
    columns.push({ key: 'owner', header: m.follow_up_owner(), cell: ({ owner }) => owner.displayName });
  }
  if (shows !== 'owner') {
    columns.push({
      key: 'meeting',
      header: m.meeting_one(),
      cell: ({ meeting }) => (
        <Link to="/reunions/$meetingId" params={{ meetingId: meeting.id }}>
          {meeting.title}
        </Link>
      ),
    });
  }
  if (items.some(({ actions }) => actions.length > 0)) {
    columns.push({
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (followUp) => <FollowUpActions followUp={followUp} />,
    });
  }
  return columns;
}
