import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { formatDayOf } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { Timeline } from '@/ui/Timeline';
import { trainingKeys } from './details';

function trainingHistory(id: string) {
  return queryOptions({
    queryKey: trainingKeys.versions(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/trainings/{id}/versions', { params: { path: { id } }, signal })),
  });
}

/** What was published when, latest first, and what changed; to those who write it, how many learn in each version. */
export default function TrainingHistory({ id }: { id: string }) {
  const { data, error } = useQuery(trainingHistory(id));
  const entries = data?.flatMap(({ id: version, number, publishedAt, changeNote, learners }) =>
    publishedAt
      ? {
          id: version,
          at: publishedAt,
          when: formatDayOf(publishedAt),
          title: m.training_version_number({ number }),
          detail: (
            <>
              {changeNote && <p>{changeNote}</p>}
              {learners !== null && <p>{m.training_history_learners({ count: learners })}</p>}
            </>
          ),
        }
      : [],
  );
  return (
    <Section title={m.training_history()}>
      {error && <ProblemNotice error={error} />}
      {entries && <Timeline label={m.training_history()} entries={entries} />}
    </Section>
  );
}
