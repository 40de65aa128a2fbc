import type { OutlineModule } from '@/api/types';
import { activityKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { Muted, Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import { formatMinutes } from './minutes';

/** What a training is made of, module by module, and how long each takes. */
export function TrainingOutline({ modules }: { modules: readonly OutlineModule[] }) {
  if (modules.length === 0) return <EmptyState title={m.training_outline_none()} />;
  return (
    <Stack>
      {modules.map(({ id, title, summary, minutes, activities }, at) => (
        <Card
          key={id}
          title={m.training_module_named({ rank: at + 1, title })}
          eyebrow={minutes > 0 && formatMinutes(minutes)}
        >
          {summary && <p>{summary}</p>}
          <ul>
            {activities.map((activity) => (
              <li key={activity.id}>
                <Row gap="small">
                  {activity.title}
                  <Muted small>
                    {[activityKinds[activity.kind](), activity.minutes > 0 && formatMinutes(activity.minutes)]
                      .filter(Boolean)
                      .join(' · ')}
                  </Muted>
                  {!activity.required && <Tag discreet>{m.training_optional()}</Tag>}
                </Row>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Stack>
  );
}
