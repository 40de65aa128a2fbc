import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PathCondition, TrainingEnrolment } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Muted, Row, Stack } from '@/ui/Layout';
import { conditionWords } from './asks';
import { PathStateBadge } from './badges';
import { trainingDetails } from './details';

/** Each thing that completing asks for: what is met, what is left, where to go for it. */
export function PathConditions({ enrolment }: { enrolment: TrainingEnrolment }) {
  const training = useQuery(trainingDetails(enrolment.training.id)).data;
  return (
    <Stack>
      {enrolment.conditions.map((condition) => (
        <Stack gap="small" key={condition.kind}>
          <Row gap="small">
            <span>{conditionWords(condition.kind, condition.needed)}</span>
            <PathStateBadge state={condition.done ? 'DONE' : 'OPEN'} />
          </Row>
          <Muted small>{metWords(condition)}</Muted>
          {!condition.done && training?.community && (
            <Find condition={condition} communityId={training.community.id} />
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function metWords({ kind, met, needed, done }: PathCondition): string {
  const words =
    kind === 'MODULES'
      ? m.path_condition_modules_met({ count: met, met, needed })
      : m.path_condition_met({ met, needed });
  return done ? words : `${words} · ${m.path_condition_left({ count: needed - met })}`;
}

function Find({ condition, communityId }: { condition: PathCondition; communityId: string }) {
  if (condition.kind === 'EVENTS')
    return (
      <Link to="/evenements" search={{ communityId }}>
        {m.path_condition_events_find()}
      </Link>
    );
  if (condition.kind === 'CONTRIBUTIONS')
    return (
      <Link to="/communautes/$communityId/contributions" params={{ communityId }}>
        {m.path_condition_contributions_find()}
      </Link>
    );
  return null;
}
