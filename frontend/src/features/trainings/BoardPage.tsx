import { useQuery } from '@tanstack/react-query';
import type { TrainingBoard } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { BarChart } from '@/ui/Charts';
import { Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { Stat, Stats } from '@/ui/Stat';
import { EmptyState } from '@/ui/States';
import { Table } from '@/ui/Table';
import { BoardLearners } from './BoardLearners';
import { boardQuery } from './board';
import { type ModuleFigures, modulesOf } from './boardFigures';
import { trainingDetails } from './details';

/** For those who run a training: who is where, where people stop, which questions fail them. */
export function BoardPage({ id, sessionId }: { id: string; sessionId: string | undefined }) {
  const training = useQuery(trainingDetails(id));
  return (
    <Loaded query={training} page={m.training_board()}>
      {({ content, actions }) =>
        actions.includes('READ_BOARD') ? (
          <Page
            title={m.training_board()}
            eyebrow={content.title}
            lead={m.training_board_lead()}
            crumbs={[
              { label: m.trainings_title(), link: { to: '/formations' } },
              { label: content.title, link: { to: '/formations/$trainingId', params: { trainingId: id } } },
            ]}
            actions={
              <LinkButton
                to="/formations/$trainingId/relectures"
                params={{ trainingId: id }}
                search={{ state: ['WAITING'] }}
              >
                {m.training_board_works()}
              </LinkButton>
            }
          >
            <Figures id={id} sessionId={sessionId} />
            <BoardLearners id={id} />
          </Page>
        ) : (
          <ForbiddenPage title={m.training_board()} />
        )
      }
    </Loaded>
  );
}

function Figures({ id, sessionId }: { id: string; sessionId: string | undefined }) {
  const query = useQuery(boardQuery(id, sessionId));
  return (
    <Loaded query={query} lines={8}>
      {(board) => (
        <>
          <Stats>
            <Stat
              label={m.training_board_active()}
              value={formatNumber(board.figures.active)}
              note={board.figures.stuck > 0 && m.training_board_stuck({ count: board.figures.stuck })}
            />
            <Stat label={m.training_board_completed()} value={formatNumber(board.figures.completed)} />
            <Stat label={m.training_board_left()} value={formatNumber(board.figures.left)} />
          </Stats>
          <Modules board={board} />
          {sessionId ? <p>{m.training_session_questions()}</p> : <Questions board={board} />}
        </>
      )}
    </Loaded>
  );
}

function Modules({ board: { activities, figures } }: { board: TrainingBoard }) {
  const modules = modulesOf(activities);
  if (modules.length === 0) return null;
  return (
    <Section title={m.training_board_modules()}>
      <Stack gap="large">
        <BarChart
          title={m.training_board_chart()}
          summary={summaryOf(modules, figures.active)}
          csvName="avancement-par-module"
          data={{
            heading: m.training_board_module(),
            labels: modules.map(({ title }, at) => `${at + 1}. ${title}`),
            series: [
              { label: m.training_board_here(), values: modules.map(({ here }) => here) },
              { label: m.training_board_passed(), values: modules.map(({ passed }) => passed) },
            ],
          }}
        />
        <Table
          caption={m.training_board_activities()}
          columns={[
            { key: 'activity', header: m.training_board_activity(), cell: ({ title }) => title },
            { key: 'module', header: m.training_board_module(), cell: ({ moduleTitle }) => moduleTitle },
            {
              key: 'here',
              header: m.training_board_here(),
              align: 'end',
              cell: ({ here }) => formatNumber(here),
            },
            {
              key: 'done',
              header: m.training_board_done(),
              align: 'end',
              cell: ({ done }) => formatNumber(done),
            },
          ]}
          rows={activities}
          rowKey={({ id }) => id}
        />
      </Stack>
    </Section>
  );
}

function summaryOf(modules: readonly ModuleFigures[], active: number): string {
  const most = modules.toSorted((one, other) => other.here - one.here)[0];
  return most && most.here > 0
    ? m.training_board_chart_summary({ here: formatNumber(active), module: most.title })
    : m.training_board_chart_none();
}

function Questions({ board: { questions } }: { board: TrainingBoard }) {
  return (
    <Section title={m.training_board_questions()}>
      {questions.length === 0 ? (
        <EmptyState title={m.training_board_questions_none()} />
      ) : (
        <Table
          caption={m.training_board_questions()}
          columns={[
            { key: 'text', header: m.training_board_question(), cell: ({ text }) => text },
            {
              key: 'activity',
              header: m.training_board_activity(),
              cell: ({ activityTitle }) => activityTitle,
            },
            {
              key: 'answered',
              header: m.training_board_answered(),
              align: 'end',
              cell: ({ answered }) => formatNumber(answered),
            },
            {
              key: 'right',
              header: m.training_board_right(),
              align: 'end',
              cell: ({ answered, right }) =>
                answered > 0 && `${formatNumber(Math.round((right * 100) / answered))}\u00a0%`,
            },
          ]}
          rows={questions}
          rowKey={({ activityId, key }) => `${activityId} ${key}`}
        />
      )}
    </Section>
  );
}
