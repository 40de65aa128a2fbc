import type { LearnerActivity } from '@/api/types';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Actions } from '@/ui/Layout';
import type { Place } from './learning';

interface StepLinksProps {
  place: Place;
  activity: Pick<LearnerActivity, 'previousId' | 'nextId'>;
}

/** From one activity to the next, and back to all of them. */
export function StepLinks({ place: { enrolmentId }, activity: { previousId, nextId } }: StepLinksProps) {
  const to = '/mes-formations/$enrolmentId/$activityId';
  return (
    <nav aria-label={m.player_steps()}>
      <Actions>
        {nextId && (
          <LinkButton to={to} params={{ enrolmentId, activityId: nextId }} variant="secondary" icon="arrow">
            {m.player_next()}
          </LinkButton>
        )}
        {previousId && (
          <LinkButton
            to={to}
            params={{ enrolmentId, activityId: previousId }}
            variant="secondary"
            icon="back"
          >
            {m.player_previous()}
          </LinkButton>
        )}
        <LinkButton to="/mes-formations/$enrolmentId" params={{ enrolmentId }} variant="quiet">
          {m.player_back()}
        </LinkButton>
      </Actions>
    </nav>
  );
}
