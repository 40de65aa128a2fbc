import { lazy, Suspense } from 'react';
import type { Kept } from '@/api/readable';
import type { LearnerActivity } from '@/api/types';
import { useOnline } from '@/lib/useOnline';
import { m } from '@/paraglide/messages';
import { AnchorButton } from '@/ui/Button';
import { Fold } from '@/ui/Fold';
import { Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { RichText } from '@/ui/RichText';
import { LoadingState } from '@/ui/States';
import { DoneButton } from './DoneButton';
import { LiveSession } from './LiveSession';
import type { Place } from './learning';

// What one writes or answers in comes with its page alone.
const QuizPart = lazy(() => import('./QuizPart'));
const JournalPart = lazy(() => import('./JournalPart'));
const SubmissionPart = lazy(() => import('./SubmissionPart'));

interface ActivityBodyProps {
  activity: Kept<LearnerActivity>;
  /** Whose path it is part of; nothing while its author previews it. */
  place?: Place | undefined;
}

/** What an activity shows and asks, by its kind; the same for learners and for the author's preview. */
export function ActivityBody({ activity, place }: ActivityBodyProps) {
  return (
    <Suspense fallback={<LoadingState lines={6} />}>
      <Stack gap="large">
        <Words activity={activity} />
        <Task activity={activity} place={place} />
      </Stack>
    </Suspense>
  );
}

function Words({ activity: { kind, renderedBody, url } }: { activity: LearnerActivity }) {
  const text = renderedBody && <RichText nodes={renderedBody.nodes} under={1} />;
  if (kind !== 'VIDEO') return text;
  return (
    <>
      {url && (
        <Stack gap="small">
          <div>
            <AnchorButton href={url} target="_blank" rel="noreferrer" icon="external">
              {m.player_video_open()}
            </AnchorButton>
          </div>
          <Muted small>{m.player_video_detail()}</Muted>
        </Stack>
      )}
      {text && <Fold label={m.player_transcript()}>{text}</Fold>}
    </>
  );
}

const DONE_BY_READING: LearnerActivity['kind'][] = ['PAGE', 'VIDEO'];

/** Reading goes on without a connection; what is answered, written or checked does not. */
function Task({ activity, place }: ActivityBodyProps) {
  const online = useOnline();
  const waits = (activity.kept || !online) && !DONE_BY_READING.includes(activity.kind);
  return (
    <>
      {waits && <Notice tone="attention">{m.player_needs_connection()}</Notice>}
      {!(waits && activity.kept) && <Part activity={activity} place={place} />}
    </>
  );
}

function Part({ activity, place }: ActivityBodyProps) {
  switch (activity.kind) {
    case 'PAGE':
    case 'VIDEO':
      return place ? <DoneButton activity={activity} place={place} /> : null;
    case 'LIVE_SESSION':
      return <LiveSession activity={activity} place={place} />;
    case 'QUIZ':
      return activity.quiz && <QuizPart quiz={activity.quiz} place={place} nextId={activity.nextId} />;
    case 'JOURNAL':
      return activity.journal && <JournalPart journal={activity.journal} place={place} />;
    case 'ASSIGNMENT':
      return <SubmissionPart activity={activity} place={place} />;
  }
}
