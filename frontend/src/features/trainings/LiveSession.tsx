import { useQuery } from '@tanstack/react-query';
import type { LearnerActivity } from '@/api/types';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { DoneButton } from './DoneButton';
import { enrolmentDetails, trainingDetails } from './details';
import type { Place } from './learning';

interface LiveSessionProps {
  activity: LearnerActivity;
  place?: Place | undefined;
}

/** An event to take part in, or any of the community's. */
export function LiveSession({ activity, place }: LiveSessionProps) {
  const { event } = activity;
  return (
    <Stack>
      <p>{event ? m.player_live_event() : m.player_live_any()}</p>
      {event && (
        <div>
          <LinkButton to="/evenements/$eventId" params={{ eventId: event.id }}>
            {m.player_live_see({ name: event.name })}
          </LinkButton>
        </div>
      )}
      {!event && place && <NextSessions enrolmentId={place.enrolmentId} />}
      {place && <DoneButton activity={activity} place={place} />}
    </Stack>
  );
}

function NextSessions({ enrolmentId }: { enrolmentId: string }) {
  const path = useQuery(enrolmentDetails(enrolmentId)).data;
  const training = useQuery({
    ...trainingDetails(path?.training.id ?? ''),
    enabled: path !== undefined,
  }).data;
  const communityId = training?.community?.id;
  return (
    <div>
      <LinkButton to="/evenements" search={communityId ? { communityId } : {}}>
        {m.player_live_next()}
      </LinkButton>
    </div>
  );
}
