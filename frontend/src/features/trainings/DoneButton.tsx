import { useNavigate } from '@tanstack/react-router';
import type { LearnerActivity } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type Place, useDone } from './learning';
import { useReadHere } from './progress';

/** Says that it is done and goes on; after the last one, back to the whole path. */
export function DoneButton({ activity, place }: { activity: LearnerActivity; place: Place }) {
  const { kind, doneAt, nextId } = activity;
  const navigate = useNavigate();
  const done = useDone(place, kind !== 'LIVE_SESSION');
  const readHere = useReadHere(place.enrolmentId).includes(place.activityId);
  if (readHere && !doneAt) return <Muted>{m.player_read_here()}</Muted>;
  if (doneAt) return <Muted>{m.player_done_on({ date: formatDayOf(doneAt) })}</Muted>;

  function goOn() {
    const { enrolmentId } = place;
    if (nextId)
      void navigate({
        to: '/mes-formations/$enrolmentId/$activityId',
        params: { enrolmentId, activityId: nextId },
      });
    else {
      toast(m.player_finished());
      void navigate({ to: '/mes-formations/$enrolmentId', params: { enrolmentId } });
    }
  }

  return (
    <Stack gap="small">
      {done.error && <ProblemNotice error={done.error} />}
      <div>
        <Button
          icon="check"
          busy={done.isPending}
          onClick={() => done.mutate(undefined, { onSuccess: goOn })}
        >
          {LABELS[kind]()}
        </Button>
      </div>
    </Stack>
  );
}

const LABELS: Record<LearnerActivity['kind'], () => string> = {
  PAGE: m.player_read,
  VIDEO: m.player_seen,
  LIVE_SESSION: m.player_live_check,
  QUIZ: m.player_read,
  ASSIGNMENT: m.player_read,
  JOURNAL: m.player_read,
};
