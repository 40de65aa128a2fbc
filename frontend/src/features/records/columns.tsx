import { Link } from '@tanstack/react-router';
import type { ExperienceRecordSummary } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { recordStates } from '@/lib/labels/records';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row } from '@/ui/Layout';
import type { Column } from '@/ui/Table';
import { Owners } from './Owners';

const VISIBLE = {
  PIONEERS: m.record_visibility_pioneers_short,
  PROGRAMME: m.record_visibility_programme_short,
};

export function recordColumns(): Column<ExperienceRecordSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      sort: { ascending: 'title', descending: '-title' },
      wide: true,
      cell: ({ id, title, summary, state, visibility, demo }) => (
        <>
          <Row gap="small">
            <Link to="/experiences/$recordId" params={{ recordId: id }}>
              {title}
            </Link>
            {state !== 'PUBLISHED' && <LookBadge look={recordStates[state]} />}
            {visibility !== 'PUBLIC' && <Tag discreet>{VISIBLE[visibility]()}</Tag>}
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          {summary && <Muted small>{summary}</Muted>}
        </>
      ),
    },
    { key: 'owner', header: m.record_of(), cell: (record) => <Owners record={record} /> },
    { key: 'code', header: m.record_code(), cell: ({ code }) => code },
    {
      key: 'publishedAt',
      header: m.resource_published_on(),
      sort: { ascending: 'publishedAt', descending: '-publishedAt', first: 'descending' },
      cell: ({ publishedAt }) => publishedAt && formatDayOf(publishedAt),
    },
  ];
}
