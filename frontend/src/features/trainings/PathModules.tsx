import { Link } from '@tanstack/react-router';
import type { PathActivity, PathModule, TrainingEnrolment } from '@/api/types';
import { activityKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { Muted, Row, Stack } from '@/ui/Layout';
import { PathStateBadge } from './badges';
import { formatMinutes } from './minutes';
import { useReadHere } from './progress';

/** The modules in order, each with where the learner stands; what is open leads to its page. */
export function PathModules({ enrolment: { id, modules } }: { enrolment: TrainingEnrolment }) {
  const readHere = useReadHere(id);
  return (
    <Stack>
      {modules.map((module, at) => (
        <Card
          key={module.id}
          title={m.training_module_named({ rank: at + 1, title: module.title })}
          eyebrow={
            <>
              <PathStateBadge state={module.state} />
              {module.minutes > 0 && formatMinutes(module.minutes)}
            </>
          }
        >
          {module.summary && <p>{module.summary}</p>}
          {module.state === 'LOCKED' && <Muted>{m.path_locked({ modules: before(module, modules) })}</Muted>}
          <ol>
            {module.activities.map((activity) => (
              <li key={activity.id}>
                <ActivityLine
                  enrolmentId={id}
                  activity={activity}
                  readHere={readHere.includes(activity.id)}
                />
              </li>
            ))}
          </ol>
        </Card>
      ))}
    </Stack>
  );
}

/** Titles of the modules that keep this one closed. */
function before({ requires }: PathModule, modules: readonly PathModule[]): string {
  return modules
    .filter(({ key, state }) => requires.includes(key) && state !== 'DONE')
    .map(({ title }) => title)
    .join(', ');
}

interface ActivityLineProps {
  enrolmentId: string;
  activity: PathActivity;
  readHere: boolean;
}

function ActivityLine({ enrolmentId, activity, readHere }: ActivityLineProps) {
  const { id, title, kind, minutes, required, state, credited } = activity;
  return (
    <Row gap="small">
      {state === 'LOCKED' ? (
        <span>{title}</span>
      ) : (
        <Link to="/mes-formations/$enrolmentId/$activityId" params={{ enrolmentId, activityId: id }}>
          {title}
        </Link>
      )}
      <PathStateBadge state={state} />
      <Muted small>
        {[activityKinds[kind](), minutes > 0 && formatMinutes(minutes)].filter(Boolean).join(' · ')}
      </Muted>
      {!required && <Tag discreet>{m.training_optional()}</Tag>}
      {readHere && state !== 'DONE' && <Tag discreet>{m.path_read_here()}</Tag>}
      {credited && <Tag discreet>{m.path_credited()}</Tag>}
    </Row>
  );
}
