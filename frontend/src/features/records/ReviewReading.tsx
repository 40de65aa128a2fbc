import type { PeerReview, PeerReviewDraft } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { chapters } from './chapters';
import { CRITERIA, POINTS } from './reviewWords';

/** What a peer said, and what the authors answer. */
export function ReviewReading({ review, content }: { review: PeerReview; content: PeerReviewDraft }) {
  const { strengths, questions, atHome, comments } = content;
  return (
    <Facts
      facts={[
        ...CRITERIA.map(({ field, label }) => ({
          term: label(),
          value: POINTS[(content[field] ?? 0) - 1]?.() ?? null,
        })),
        { term: m.review_strengths(), value: strengths, wide: true },
        { term: m.review_questions(), value: questions, wide: true },
        { term: m.review_at_home(), value: atHome, wide: true },
        {
          term: m.review_comments(),
          wide: true,
          value: comments.length > 0 && (
            <ul>
              {comments.map(({ field, text }) => (
                <li key={`${field} ${text}`}>
                  <strong>{chapters[field]?.() ?? field}</strong> : {text}
                </li>
              ))}
            </ul>
          ),
        },
        { term: m.review_answer(), value: review.answer, wide: true },
      ].map((fact) => ({ ...fact, value: fact.value || null }))}
    />
  );
}
