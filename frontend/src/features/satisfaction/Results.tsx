import { useQuery } from '@tanstack/react-query';
import type { SatisfactionResults } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { satisfactionQuestions } from '@/lib/labels/satisfaction';
import { m } from '@/paraglide/messages';
import { Figures } from '@/ui/Card';
import { BarChart } from '@/ui/Charts';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { resultsQuery } from './queries';

/** What those who came answered: figures, a chart with its table and file, and their words. */
export function Results({ eventId }: { eventId: string }) {
  const query = useQuery(resultsQuery(eventId));
  return (
    <Section title={m.satisfaction_results()}>
      <Loaded query={query} lines={4}>
        {(results) => <Answers results={results} eventId={eventId} />}
      </Loaded>
    </Section>
  );
}

interface AnswersProps {
  results: SatisfactionResults;
  eventId: string;
}

function Answers({ results: { asked, replies, shown, rated, told }, eventId }: AnswersProps) {
  return (
    <Stack>
      <Figures
        figures={[
          { term: m.satisfaction_asked(), value: formatNumber(asked) },
          { term: m.satisfaction_replies(), value: formatNumber(replies) },
        ]}
      />
      {shown < replies && (
        <Notice>
          <p>{m.satisfaction_waiting({ waiting: replies - shown })}</p>
        </Notice>
      )}
      {shown > 0 && (
        <>
          <BarChart
            title={m.satisfaction_chart()}
            summary={rated
              .map(({ question, mean }) =>
                m.satisfaction_mean({
                  question: satisfactionQuestions[question](),
                  mean: mean === null ? '–' : formatNumber(mean),
                }),
              )
              .join(' ')}
            csvName="satisfaction"
            stacked
            data={{
              heading: m.satisfaction_question(),
              labels: rated.map(({ question }) => satisfactionQuestions[question]()),
              series: [1, 2, 3, 4, 5].map((value) => ({
                label: String(value),
                values: rated.map(({ counts }) => counts[value - 1] ?? 0),
              })),
            }}
          />
          <CsvExport path={`/api/v1/events/${eventId}/satisfaction/results`} query={{}} name="satisfaction" />
          {told.map(({ question, answers }) => (
            <div key={question}>
              <h3>{question}</h3>
              {answers.length === 0 ? (
                <p>{m.satisfaction_no_words()}</p>
              ) : (
                <ul>
                  {answers.map((answer, rank) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same, and none moves
                    <li key={rank}>{answer}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </>
      )}
    </Stack>
  );
}
