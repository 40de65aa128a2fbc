import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { given } from '@/lib/search';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Checkbox } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { CommunitySubpage } from './CommunitySubpage';
import { followUpColumns } from './followUpColumns';
import { followUpsOf, myFollowUps } from './meetingQueries';
import { type FollowUpSearch, followUpSearch } from './meetingSearch';

const ofCommunity = getRouteApi('/communautes/$communityId/suites');
const mine = getRouteApi('/mes-suites');

/** What is to be done in a community, by whom, until when. */
export function FollowUpsPage({ id }: { id: string }) {
  const search = followUpSearch(ofCommunity.useSearch());
  const navigate = ofCommunity.useNavigate();
  const list = useKeyset(followUpsOf(id, search));
  const change = (part: Partial<FollowUpSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <CommunitySubpage
      id={id}
      title={m.follow_ups_title()}
      needs="READ_MEMBERS"
      actions={() => (
        <CsvExport path={`/api/v1/communities/${id}/follow-ups`} query={given(search)} name="suites" />
      )}
    >
      {(community) => (
        <Stack>
          <Overdue search={search} onChange={change} />
          <ListResults
            list={list}
            caption={m.follow_ups_caption({ name: community.name })}
            columns={followUpColumns(list.items, 'both')}
            rowKey={({ id: row }) => row}
            sort={search.sort ?? 'dueOn'}
            onSort={(sort) => change({ sort: sort as FollowUpSearch['sort'] })}
            empty={<EmptyState title={m.follow_ups_none()} />}
          />
        </Stack>
      )}
    </CommunitySubpage>
  );
}

export function MyFollowUpsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyFollowUps /> : <ForbiddenPage title={m.nav_my_follow_ups()} />;
}

/** What the reader is to do, in every community. */
function MyFollowUps() {
  const search = followUpSearch(mine.useSearch());
  const navigate = mine.useNavigate();
  const list = useKeyset(myFollowUps(search));
  const change = (part: Partial<FollowUpSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page title={m.nav_my_follow_ups()} lead={m.my_follow_ups_lead()} crumbs={[]}>
      <Stack>
        <Overdue search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_my_follow_ups()}
          columns={followUpColumns(list.items, 'meeting')}
          rowKey={({ id }) => id}
          sort={search.sort ?? 'dueOn'}
          onSort={(sort) => change({ sort: sort as FollowUpSearch['sort'] })}
          empty={<EmptyState title={m.follow_ups_none()} />}
        />
      </Stack>
    </Page>
  );
}

interface OverdueProps {
  search: FollowUpSearch;
  onChange: (part: Partial<FollowUpSearch>) => void;
}

function Overdue({ search, onChange }: OverdueProps) {
  return (
    <Filters>
      <Checkbox
        name="overdue"
        label={m.follow_ups_overdue()}
        checked={search.overdue === 'true'}
        onChange={(event) => onChange({ overdue: event.target.checked ? 'true' : undefined })}
      />
    </Filters>
  );
}
