import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Community, CommunityBoard } from '@/api/types';
import { formatMonth, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { BarChart, type ChartData, LineChart } from '@/ui/Charts';
import { Select } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Stat, Stats } from '@/ui/Stat';
import { EmptyState } from '@/ui/States';
import { Table } from '@/ui/Table';
import { Seats } from './BoardSeats';
import { communityBoard } from './boardQueries';
import { BOARD_PERIODS, boardSearch } from './boardSearch';
import { CommunitySubpage } from './CommunitySubpage';

const route = getRouteApi('/communautes/$communityId/tableau-de-bord');

export function BoardPage({ id }: { id: string }) {
  return (
    <CommunitySubpage id={id} title={m.board_title()} needs="READ_BOARD">
      {(community) => <Board community={community} />}
    </CommunitySubpage>
  );
}

function Board({ community }: { community: Community }) {
  const { months = '12' } = boardSearch(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(communityBoard(community.id, Number(months)));
  return (
    <Stack gap="large">
      <Filters>
        <Select
          name="months"
          label={m.board_period()}
          optional="silent"
          options={BOARD_PERIODS.map((value) => ({ value, label: m.board_months({ count: Number(value) }) }))}
          value={months}
          onChange={(event) => {
            const chosen = BOARD_PERIODS.find((value) => value === event.target.value);
            void navigate({ search: { months: chosen }, replace: true, resetScroll: false });
          }}
        />
      </Filters>
      <Loaded query={query}>
        {(board) => (
          <>
            <Waiting board={board} />
            <Seats board={board} />
            <Months board={board} />
            <MostUsed board={board} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Waiting({ board: { community, waiting } }: { board: CommunityBoard }) {
  const params = { communityId: community.id };
  return (
    <Section title={m.board_waiting()}>
      <Stats>
        <Stat
          label={m.board_open_requests()}
          value={
            <Link to="/communautes/$communityId/demandes" params={params}>
              {formatNumber(waiting.requests)}
            </Link>
          }
          note={waiting.lateRequests > 0 && m.board_late_requests({ count: waiting.lateRequests })}
        />
        <Stat
          label={m.board_overdue_follow_ups()}
          value={
            <Link to="/communautes/$communityId/suites" params={params} search={{ overdue: 'true' }}>
              {formatNumber(waiting.overdueFollowUps)}
            </Link>
          }
        />
        <Stat
          label={m.board_reports_due()}
          value={
            <Link to="/communautes/$communityId/reunions" params={params} search={{ reportDue: 'true' }}>
              {formatNumber(waiting.reportsDue)}
            </Link>
          }
        />
        <Stat
          label={m.board_stale_resources()}
          value={
            <Link to="/communautes/$communityId/ressources" params={params} search={{ stale: 'true' }}>
              {formatNumber(waiting.staleResources)}
            </Link>
          }
        />
      </Stats>
    </Section>
  );
}

function Months({ board: { community, months } }: { board: CommunityBoard }) {
  const labels = months.map(({ month }) => formatMonth(month));
  type Count = Exclude<keyof (typeof months)[number], 'month'>;
  const data = (...series: [Count, string][]): ChartData => ({
    heading: m.board_month(),
    labels,
    series: series.map(([key, label]) => ({ label, values: months.map((month) => month[key]) })),
  });
  const sum = (key: Count) => months.reduce((total, month) => total + month[key], 0);
  const file = (what: string) => `${what}-${community.name}`;
  return (
    <>
      <Section title={m.community_members()}>
        <LineChart
          title={m.board_members_over_time()}
          data={data(['members', m.community_members()])}
          summary={m.board_members_summary({
            from: formatNumber(months[0]?.members ?? 0),
            to: formatNumber(months.at(-1)?.members ?? 0),
          })}
          csvName={file('membres')}
        />
        <BarChart
          title={m.board_comings_and_goings()}
          data={data(['joined', m.board_joined()], ['left', m.board_left()])}
          summary={m.board_moves_summary({ joined: sum('joined'), left: sum('left') })}
          csvName={file('arrivees-et-departs')}
        />
      </Section>
      <Section title={m.community_requests()}>
        <BarChart
          title={m.board_requests_by_month()}
          data={data(
            ['requestsReceived', m.board_received()],
            ['requestsAccepted', m.board_accepted()],
            ['requestsRefused', m.board_refused()],
          )}
          summary={m.board_requests_summary({
            received: sum('requestsReceived'),
            accepted: sum('requestsAccepted'),
            refused: sum('requestsRefused'),
          })}
          csvName={file('demandes')}
        />
      </Section>
      <Section title={m.board_activity()}>
        <BarChart
          title={m.board_activity_by_month()}
          data={data(
            ['meetings', m.meetings_title()],
            ['reports', m.board_reports()],
            ['resources', m.board_resources()],
            ['contributions', m.contributions()],
            ['comments', m.board_comments()],
          )}
          summary={m.board_activity_summary({
            meetings: sum('meetings'),
            reports: sum('reports'),
            resources: sum('resources'),
            contributions: sum('contributions'),
            comments: sum('comments'),
          })}
          csvName={file('activite')}
        />
      </Section>
    </>
  );
}

function MostUsed({ board: { resources } }: { board: CommunityBoard }) {
  return (
    <Section title={m.board_most_used()}>
      {resources.length === 0 ? (
        <EmptyState title={m.board_none_used()}>{m.board_none_used_detail()}</EmptyState>
      ) : (
        <Table
          caption={m.board_most_used()}
          rows={resources}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: m.field_title(),
              cell: ({ id, title }) => (
                <Link to="/ressources/$resourceId" params={{ resourceId: id }}>
                  {title}
                </Link>
              ),
            },
            {
              key: 'votes',
              header: m.board_votes(),
              align: 'end',
              cell: ({ votes }) => formatNumber(votes),
            },
            {
              key: 'comments',
              header: m.board_comments(),
              align: 'end',
              cell: ({ comments }) => formatNumber(comments),
            },
          ]}
        />
      )}
    </Section>
  );
}
