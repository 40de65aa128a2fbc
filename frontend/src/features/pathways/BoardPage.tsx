import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ExperiencePathway, PathwayBoard, PathwayBoardLine } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate, formatNumber } from '@/lib/format';
import { ForbiddenPage, Loaded, ProblemState } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { EmptyState, LoadingState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { PioneerKindBadge } from './badges';
import { pathwayBoard, pathwayDetails } from './details';

/** How far each pioneer is, for those who run the pathway. */
export function BoardPage({ id }: { id: string }) {
  const query = useQuery(pathwayDetails(id));
  return (
    <Loaded query={query} page={m.pathway_board()}>
      {(pathway) =>
        pathway.actions.includes('READ_BOARD') ? (
          <Board pathway={pathway} />
        ) : (
          <ForbiddenPage title={m.pathway_board()} />
        )
      }
    </Loaded>
  );
}

function Board({ pathway: { id, title, training } }: { pathway: ExperiencePathway }) {
  const { data, error, refetch } = useQuery(pathwayBoard(id));
  return (
    <Page
      title={m.pathway_board()}
      eyebrow={title}
      lead={m.pathway_board_lead()}
      crumbs={[
        { label: m.pathways_title(), link: { to: '/parcours-experience' } },
        { label: title, link: { to: '/parcours-experience/$pathwayId', params: { pathwayId: id } } },
      ]}
      actions={<CsvExport path={`/api/v1/experience-pathways/${id}/board`} query={{}} name="avancement" />}
    >
      <Stack>
        {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
        {!error && !data && <LoadingState lines={8} />}
        {data?.pioneers.length === 0 && <EmptyState title={m.pioneers_none()} />}
        {data && data.pioneers.length > 0 && (
          <>
            <ol className="plain-list">
              {data.phases.map((phase, at) => (
                <li key={phase.id}>
                  {m.pathway_board_phase({ number: at + 1 })}, {phase.title}
                  <span className="muted">
                    {' '}
                    {m.pathway_board_held({ held: phase.held, events: phase.events })}
                  </span>
                </li>
              ))}
            </ol>
            <Table
              caption={m.pathway_board()}
              columns={columns(data, training !== null)}
              rows={data.pioneers}
              rowKey={(line) => line.id}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}

function columns({ phases, pioneers }: PathwayBoard, training: boolean): Column<PathwayBoardLine>[] {
  const noted = pioneers.some(({ lastNoteOn }) => lastNoteOn !== null);
  return [
    {
      key: 'name',
      header: m.pioneer(),
      cell: ({ id, name, kind }) => (
        <>
          <Link to="/candidatures/$pioneerId" params={{ pioneerId: id }}>
            {name}
          </Link>{' '}
          <PioneerKindBadge kind={kind} />
        </>
      ),
    },
    ...phases
      .map((phase, at) => ({ ...phase, number: at + 1 }))
      .filter(({ events }) => events > 0)
      .map(
        (phase): Column<PathwayBoardLine> => ({
          key: phase.id,
          header: m.pathway_board_phase({ number: phase.number }),
          align: 'end',
          cell: (line) => <Seen line={line} phaseId={phase.id} />,
        }),
      ),
    ...(training
      ? [
          {
            key: 'training',
            header: m.pathway_training(),
            cell: ({ name, learners, percent }: PathwayBoardLine) =>
              percent === null ? (
                m.pathway_board_no_learner()
              ) : (
                <Progress
                  label={name}
                  labelHidden
                  value={percent}
                  words={m.pathway_board_learners({ percent, learners })}
                />
              ),
          },
        ]
      : []),
    ...(noted
      ? [
          {
            key: 'note',
            header: m.pathway_board_last_note(),
            cell: ({ lastNoteOn }: PathwayBoardLine) => lastNoteOn && formatDate(lastNoteOn, 'short'),
          },
        ]
      : []),
  ];
}

function Seen({ line: { phases }, phaseId }: { line: PathwayBoardLine; phaseId: string }) {
  const cell = phases.find((one) => one.phaseId === phaseId);
  if (!cell) return null;
  return (
    <>
      {formatNumber(cell.attended)}
      {cell.expected > 0 && (
        <span className="small muted"> {m.pathway_board_expected({ count: cell.expected })}</span>
      )}
    </>
  );
}
