import { Link } from '@tanstack/react-router';
import type { TrainingSummary } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { trainingKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted, Row } from '@/ui/Layout';
import type { Column } from '@/ui/Table';
import { TrainingStateBadge } from './badges';
import { formatMinutes } from './minutes';

export function trainingColumns(): Column<TrainingSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      cell: ({ id, title, summary, state, demo }) => (
        <>
          <Row gap="small">
            <Link to="/formations/$trainingId" params={{ trainingId: id }}>
              {title}
            </Link>
            {state !== 'PUBLISHED' && <TrainingStateBadge state={state} />}
            {demo && <Tag discreet>{m.demo_short()}</Tag>}
          </Row>
          <Muted small>{summary}</Muted>
        </>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => trainingKinds[kind]() },
    { key: 'organisation', header: m.event_organisation(), cell: ({ organisation }) => organisation.name },
    {
      key: 'modules',
      header: m.training_modules(),
      align: 'end',
      cell: ({ moduleCount }) => formatNumber(moduleCount),
    },
    {
      key: 'minutes',
      header: m.training_duration(),
      align: 'end',
      cell: ({ minutes }) => minutes > 0 && formatMinutes(minutes),
    },
    {
      key: 'mine',
      header: m.training_mine(),
      cell: ({ enrolmentId, percent, title }) =>
        enrolmentId && (
          <Link to="/mes-formations/$enrolmentId" params={{ enrolmentId }}>
            {m.training_percent({ percent: percent ?? 0 })}
            <span className="visually-hidden"> : {title}</span>
          </Link>
        ),
    },
  ];
}
