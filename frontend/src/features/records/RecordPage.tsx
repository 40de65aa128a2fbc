import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ExperienceRecord } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { recordStates } from '@/lib/labels/records';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { chapters } from './chapters';
import { recordDetails } from './queries';
import { RecordFacts } from './RecordFacts';
import { RecordReading } from './RecordReading';

// For those alone who write it, review it or decide on it.
const RecordActions = lazy(() => import('./RecordActions'));
const ReviewList = lazy(() => import('./ReviewList'));

export const recordCrumbs = () => [{ label: m.nav_records(), link: { to: '/experiences' } } as const];

interface RecordPageProps {
  id: string;
  /** The kits that draw on it. */
  kits?: ReactNode;
}

export function RecordPage({ id, kits }: RecordPageProps) {
  const query = useQuery(recordDetails(id));
  return (
    <Loaded query={query} page={m.record_one()}>
      {(record) => <RecordSheet record={record} kits={kits} />}
    </Loaded>
  );
}

function RecordSheet({ record, kits }: { record: ExperienceRecord; kits: ReactNode }) {
  const { state, content, revision, demo, actions, number, code } = record;
  const [written, setWritten] = useState(false);
  const shown = written && revision ? revision : content;
  return (
    <Page
      title={shown?.title ?? code}
      crumbs={recordCrumbs()}
      eyebrow={
        <>
          {m.record_one()} {code}
          {(actions.length > 0 || state !== 'PUBLISHED') && <LookBadge look={recordStates[state]} />}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={shown?.summary}
      actions={
        actions.length > 0 && (
          <Suspense>
            <RecordActions record={record} />
          </Suspense>
        )
      }
    >
      <Stack gap="large">
        <Notices record={record} />
        {revision && number > 0 && (
          <Notice title={written ? m.record_reading_revision() : m.record_has_revision()}>
            <div>
              <Button variant="secondary" size="small" onClick={() => setWritten(!written)}>
                {written ? m.record_read_published() : m.record_read_revision()}
              </Button>
            </div>
          </Notice>
        )}
        {shown && (
          <Columns kind="aside">
            <RecordReading
              content={shown}
              rendered={shown === revision ? record.renderedRevision : record.renderedContent}
              attachments={record.attachments}
            />
            <Stack gap="large">
              <RecordFacts record={record} content={shown} />
              {number > 0 && (
                <Link to="/experiences/$recordId/versions" params={{ recordId: record.id }}>
                  {m.record_versions_link({ count: number })}
                </Link>
              )}
            </Stack>
          </Columns>
        )}
        {kits}
        {actions.includes('READ_REVIEWS') && (
          <Suspense>
            <ReviewList record={record} />
          </Suspense>
        )}
      </Stack>
    </Page>
  );
}

function Notices({ record: { state, reason, lacks, actions } }: { record: ExperienceRecord }) {
  const missing = lacks.map((pointer) => chapters[pointer.slice(1)]?.() ?? pointer);
  return (
    <>
      {reason && (
        <Notice
          tone="attention"
          title={state === 'WITHDRAWN' ? m.record_withdrawn_title() : m.record_returned_title()}
        >
          <p>{m.enrolment_reason({ reason })}</p>
        </Notice>
      )}
      {actions.includes('SUBMIT') && missing.length > 0 && (
        <Notice title={m.record_lacks({ what: missing.join(', ') })} />
      )}
    </>
  );
}
