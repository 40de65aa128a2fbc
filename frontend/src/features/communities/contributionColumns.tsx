import { Link } from '@tanstack/react-router';
import type { ContributionSummary } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { contributionKinds, contributionStates } from '@/lib/labels/contributions';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row } from '@/ui/Layout';
import type { Column } from '@/ui/Table';

/** What a list of contributions shows of each, wherever it stands. */
export function contributionColumns(): Column<ContributionSummary>[] {
  return [
    {
      key: 'title',
      header: m.contribution_title(),
      sort: { ascending: 'title', descending: '-title' },
      wide: true,
      cell: ({ id, title, kind, topics, demo }) => (
        <>
          <Row gap="small">
            <Link to="/contributions/$contributionId" params={{ contributionId: id }}>
              {title}
            </Link>
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          <Muted small>{contributionKinds[kind]()}</Muted>
          {topics.length > 0 && <TopicTags topics={topics} />}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state, reason }) => (
        <>
          <LookBadge look={contributionStates[state]} />
          {reason && <Muted small>{m.enrolment_reason({ reason })}</Muted>}
        </>
      ),
    },
    {
      key: 'submittedAt',
      header: m.contribution_submitted(),
      sort: { ascending: 'submittedAt', descending: '-submittedAt', first: 'descending' },
      cell: ({ submittedAt, state, ageDays }) => (
        <>
          {formatMoment(submittedAt, 'short')}
          {state === 'SUBMITTED' && <Muted small>{m.request_days({ count: ageDays })}</Muted>}
        </>
      ),
    },
  ];
}
