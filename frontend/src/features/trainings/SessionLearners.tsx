import { useKeyset } from '@/api/keyset';
import type { TrainingSession } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Actions, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { EmptyState } from '@/ui/States';
import { sessionLearners } from './sessions';

/** Who is in a session and who waits: for its tutors and those who write the training. */
export default function SessionLearners({ session: { id, training } }: { session: TrainingSession }) {
  const list = useKeyset(sessionLearners(id));
  return (
    <Section
      title={m.training_session_learners()}
      aside={<CsvExport path={`/api/v1/training-sessions/${id}/places`} query={{}} name="session" />}
    >
      <Stack>
        <Actions>
          <LinkButton
            to="/formations/$trainingId/relectures"
            params={{ trainingId: training.id }}
            search={{ state: ['WAITING'] }}
            variant="secondary"
          >
            {m.training_session_works()}
          </LinkButton>
        </Actions>
        <ListResults
          list={list}
          caption={m.training_session_learners()}
          columns={[
            { key: 'person', header: m.training_board_person(), cell: ({ person }) => person.displayName },
            {
              key: 'state',
              header: m.field_state(),
              cell: ({ state }) =>
                state === 'SEATED' ? m.training_session_place_seated() : m.training_session_place_waiting(),
            },
            {
              key: 'percent',
              header: m.training_progress(),
              cell: ({ percent, person }) => (
                <Progress
                  label={person.displayName}
                  labelHidden
                  value={percent}
                  words={m.training_percent({ percent })}
                />
              ),
            },
            {
              key: 'seen',
              header: m.training_board_seen(),
              cell: ({ lastSeenAt }) => formatDayOf(lastSeenAt, 'short'),
            },
            {
              key: 'came',
              header: m.training_session_came(),
              cell: ({ joinedAt }) => formatDayOf(joinedAt, 'short'),
            },
          ]}
          rowKey={(learner) => learner.id}
          empty={<EmptyState title={m.training_session_learners_none()} />}
        />
      </Stack>
    </Section>
  );
}
