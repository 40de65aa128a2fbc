import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Community, Meeting } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Muted, Row, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { meetingList } from './meetingQueries';
import { type MeetingSearch, meetingSearch } from './meetingSearch';

const route = getRouteApi('/communautes/$communityId/reunions/');

export function MeetingsPage({ id }: { id: string }) {
  const search = meetingSearch(route.useSearch());
  return (
    <CommunitySubpage
      id={id}
      title={m.meetings_title()}
      actions={(community) => (
        <>
          {community.actions.includes('UPDATE') && (
            <LinkButton
              to="/communautes/$communityId/reunions/nouvelle"
              params={{ communityId: id }}
              icon="plus"
            >
              {m.meeting_new()}
            </LinkButton>
          )}
          {(community.my.state === 'ACTIVE' || community.actions.includes('UPDATE')) && (
            <LinkButton
              to="/communautes/$communityId/suites"
              params={{ communityId: id }}
              variant="secondary"
            >
              {m.follow_ups_title()}
            </LinkButton>
          )}
          <CsvExport path={`/api/v1/communities/${id}/meetings`} query={given(search)} name="reunions" />
        </>
      )}
    >
      {(community) => <Meetings community={community} />}
    </CommunitySubpage>
  );
}

function Meetings({ community }: { community: Community }) {
  const search = meetingSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(meetingList(community.id, search));
  const change = (part: Partial<MeetingSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Stack>
      <Filters>
        <Checkbox
          name="reportDue"
          label={m.meetings_report_due()}
          checked={search.reportDue === 'true'}
          onChange={(event) => change({ reportDue: event.target.checked ? 'true' : undefined })}
        />
      </Filters>
      <ListResults
        list={list}
        caption={m.meetings_caption({ name: community.name })}
        columns={columns()}
        rowKey={({ id }) => id}
        sort={search.sort ?? '-startsAt'}
        onSort={(sort) => change({ sort: sort as MeetingSearch['sort'] })}
        empty={<EmptyState title={m.meetings_none()}>{m.meetings_none_detail()}</EmptyState>}
      />
    </Stack>
  );
}

function columns(): Column<Meeting>[] {
  return [
    {
      key: 'title',
      header: m.meeting_title(),
      cell: ({ id, title, cycleYear }) => (
        <>
          <Link to="/reunions/$meetingId" params={{ meetingId: id }}>
            {title}
          </Link>
          {cycleYear && <Muted small>{cycleYear.name}</Muted>}
        </>
      ),
    },
    {
      key: 'startsAt',
      header: m.meeting_date(),
      sort: { ascending: 'startsAt', descending: '-startsAt', first: 'descending' },
      cell: ({ startsAt }) => formatMoment(startsAt, 'short'),
    },
    {
      key: 'group',
      header: m.group_one(),
      cell: ({ group }) =>
        group && (
          <Link to="/groupes/$groupId" params={{ groupId: group.id }}>
            {group.name}
          </Link>
        ),
    },
    {
      key: 'report',
      header: m.meeting_report(),
      cell: ({ state, reportDue, reportId }) => (
        <Row gap="small">
          {state === 'CANCELLED' && <Tag discreet>{m.meeting_cancelled()}</Tag>}
          {reportDue && <Tag discreet>{m.meeting_report_due()}</Tag>}
          {!reportDue && reportId && m.meeting_report_published()}
        </Row>
      ),
    },
  ];
}
