import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExperienceRecord, PeerReview } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { peerReviewStates } from '@/lib/labels/records';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { InviteDialog } from './InviteDialog';
import { reviewsOf } from './queries';
import { ReviewReading } from './ReviewReading';

/** What peers say of the record, for those who write it and those who decide on it; a peer sees their own. */
export default function ReviewList({ record }: { record: ExperienceRecord }) {
  const query = useQuery(reviewsOf(record.id));
  const [inviting, setInviting] = useState(false);
  return (
    <Section
      title={m.record_reviews()}
      aside={
        record.actions.includes('INVITE_REVIEWER') && (
          <Button variant="secondary" icon="plus" onClick={() => setInviting(true)}>
            {m.record_invite()}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={3}>
        {(reviews) =>
          reviews.length === 0 ? (
            <Muted>{m.record_reviews_none()}</Muted>
          ) : (
            <Stack>
              {reviews.map((review) => (
                <ReviewCard key={review.id} review={review} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <InviteDialog record={record} open={inviting} onClose={() => setInviting(false)} />
    </Section>
  );
}

function ReviewCard({ review }: { review: PeerReview }) {
  const { id, reviewer, state, round, submittedAt, createdAt, content, amendedSince } = review;
  return (
    <Card
      title={reviewer.displayName}
      eyebrow={
        <Row gap="small">
          {m.review_round({ round })}
          <LookBadge look={peerReviewStates[state]} />
          {formatDayOf(submittedAt ?? createdAt)}
        </Row>
      }
    >
      {amendedSince && <Muted small>{m.review_amended()}</Muted>}
      {state === 'SUBMITTED' && content && <ReviewReading review={review} content={content} />}
      {(state === 'INVITED' && content) || review.actions.includes('ANSWER') ? (
        <Link to="/relectures/$reviewId" params={{ reviewId: id }}>
          {state === 'INVITED' ? m.review_title() : m.review_answer_action()}
          <span className="visually-hidden"> : {reviewer.displayName}</span>
        </Link>
      ) : null}
    </Card>
  );
}
