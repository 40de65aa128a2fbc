import { useKeyset } from '@/api/keyset';
import type { Newcomer } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate, formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { newcomerList } from './queries';

/** Who joined last, and which steps of the way in each has taken. */
export function NewcomersPage({ id }: { id: string }) {
  return (
    <CommunitySubpage
      id={id}
      title={m.newcomers_title()}
      needs="READ_BOARD"
      actions={() => <CsvExport path={`/api/v1/communities/${id}/newcomers`} query={{}} name="arrivees" />}
    >
      {() => <Newcomers id={id} />}
    </CommunitySubpage>
  );
}

function Newcomers({ id }: { id: string }) {
  return (
    <ListResults
      list={useKeyset(newcomerList(id))}
      caption={m.newcomers_title()}
      columns={columns()}
      rowKey={(newcomer) => newcomer.id}
      empty={<EmptyState title={m.newcomers_none()} />}
    />
  );
}

function columns(): Column<Newcomer>[] {
  return [
    { key: 'person', header: m.training_board_person(), cell: ({ person }) => person.displayName },
    { key: 'joined', header: m.newcomers_joined(), cell: ({ joinedOn }) => formatDate(joinedOn) },
    {
      key: 'training',
      header: m.training_page(),
      cell: ({ trainingPercent }) =>
        trainingPercent === null
          ? m.newcomers_not_learning()
          : m.training_percent({ percent: trainingPercent }),
    },
    {
      key: 'meeting',
      header: m.newcomers_first_meeting(),
      cell: ({ firstMeetingAt }) => firstMeetingAt && formatDayOf(firstMeetingAt),
    },
    {
      key: 'contribution',
      header: m.newcomers_first_contribution(),
      cell: ({ firstContributionAt }) => firstContributionAt && formatDayOf(firstContributionAt),
    },
  ];
}
