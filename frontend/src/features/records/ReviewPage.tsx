import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ExperienceRecord, PeerReview } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { peerReviewStates } from '@/lib/labels/records';
import { m } from '@/paraglide/messages';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { AnswerForm } from './AnswerForm';
import { recordDetails, reviewDetails } from './queries';
import { recordCrumbs } from './RecordPage';
import { RecordReading } from './RecordReading';
import { ReviewReading } from './ReviewReading';

const ReviewForm = lazy(() => import('./ReviewForm'));

/** The record on one side, what a peer says of it on the other. */
export function ReviewPage({ id }: { id: string }) {
  const query = useOpened(reviewDetails(id));
  return (
    <Loaded query={query} page={m.review_title()}>
      {(review) => <Reviewed review={review} />}
    </Loaded>
  );
}

function Reviewed({ review }: { review: PeerReview }) {
  const record = useQuery(recordDetails(review.recordId));
  return (
    <Page
      title={review.recordTitle}
      eyebrow={
        <>
          {m.review_title()} {review.recordCode}
          <LookBadge look={peerReviewStates[review.state]} />
        </>
      }
      crumbs={[
        ...recordCrumbs(),
        {
          label: review.recordCode,
          link: { to: '/experiences/$recordId', params: { recordId: review.recordId } },
        },
      ]}
    >
      <Loaded query={record} lines={8}>
        {(told) =>
          review.actions.includes('SUBMIT') ? (
            <Written review={review} record={told} />
          ) : (
            <Read review={review} record={told} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Written({ review, record }: { review: PeerReview; record: ExperienceRecord }) {
  const queryClient = useQueryClient();
  const reload = () => queryClient.fetchQuery({ ...reviewDetails(review.id), staleTime: 0 });
  return (
    <Suspense fallback={<LoadingState lines={8} />}>
      <ReviewForm review={review} record={record} reload={reload} />
    </Suspense>
  );
}

/** Handed over, declined, or while the record is with its authors again. */
function Read({ review, record }: { review: PeerReview; record: ExperienceRecord }) {
  const { content, reviewer, amendedSince, actions } = review;
  const text = record.revision ?? record.content;
  return (
    <Columns kind="halves">
      <Stack gap="large">
        <Section title={reviewer.displayName}>
          {amendedSince && <Muted small>{m.review_amended()}</Muted>}
          {content && <ReviewReading review={review} content={content} />}
          {actions.includes('ANSWER') && <AnswerForm key={review.version} review={review} />}
        </Section>
        <Link to="/experiences/$recordId" params={{ recordId: review.recordId }}>
          {m.review_record()}
        </Link>
      </Stack>
      {text && (
        <RecordReading
          content={text}
          rendered={record.revision ? record.renderedRevision : record.renderedContent}
          attachments={record.attachments}
        />
      )}
    </Columns>
  );
}
