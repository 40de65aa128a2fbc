import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Community, MembershipRequest } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { requestStates } from '@/lib/labels/communities';
import { occupations } from '@/lib/labels/people';
import { valuesOf, wordsOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Checkbox } from '@/ui/Field';
import { FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Muted, PlainText, Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { requestQueue } from './queries';
import { RequestActions } from './RequestActions';
import { type RequestSearch, requestSearch } from './search';

const route = getRouteApi('/communautes/$communityId/demandes');

/** The facilitators' queue, the oldest first. Without a state asked it shows those that wait. */
export function RequestsPage({ id }: { id: string }) {
  const search = requestSearch(route.useSearch());
  return (
    <CommunitySubpage
      id={id}
      title={m.community_requests()}
      needs="READ_REQUESTS"
      actions={() => (
        <CsvExport
          path={`/api/v1/communities/${id}/membership-requests`}
          query={given(search)}
          name="demandes"
        />
      )}
    >
      {(community) => <Queue community={community} />}
    </CommunitySubpage>
  );
}

function Queue({ community }: { community: Community }) {
  const search = requestSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(requestQueue(community.id, search));
  const states = valuesOf(requestStates).map((value) => ({ value, label: requestStates[value].label() }));
  const change = (part: Partial<RequestSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Stack>
      <Filters>
        <SearchField
          label={m.members_search()}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <FilterSelect
          name="state"
          label={m.field_state()}
          options={states}
          value={search.state?.[0]}
          onChange={(chosen) => change({ state: chosen && [chosen] })}
        />
        <Checkbox
          name="overdue"
          label={m.requests_overdue()}
          checked={search.overdue === 'true'}
          onChange={(event) => change({ overdue: event.target.checked ? 'true' : undefined })}
        />
      </Filters>
      <ListResults
        list={list}
        caption={m.requests_caption({ name: community.name })}
        columns={columns()}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.requests_none()} />}
      />
    </Stack>
  );
}

function columns(): Column<MembershipRequest>[] {
  return [
    {
      key: 'person',
      header: m.field_person(),
      cell: ({ person, occupation, organisation }) => (
        <>
          <strong>{person.displayName}</strong>
          <Muted small>
            {[occupation && wordsOf(occupations, occupation), organisation?.name].filter(Boolean).join(' · ')}
          </Muted>
        </>
      ),
    },
    { key: 'words', header: m.ask_words(), wide: true, cell: ({ words }) => <PlainText>{words}</PlainText> },
    {
      key: 'age',
      header: m.request_age(),
      cell: ({ state, ageDays, answerBy, overdue }) => (
        <>
          {m.request_days({ count: ageDays })}
          {state === 'SUBMITTED' && (
            <Muted small>{m.request_answer_by({ date: formatDate(answerBy, 'short') })}</Muted>
          )}
          {overdue && <Tag>{m.request_overdue()}</Tag>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state, reason, decidedBy }) => (
        <>
          <LookBadge look={requestStates[state]} />
          {reason && <Muted small>{m.enrolment_reason({ reason })}</Muted>}
          {decidedBy && <Muted small>{m.request_decided_by({ name: decidedBy.displayName })}</Muted>}
        </>
      ),
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (request) => <RequestActions request={request} />,
    },
  ];
}
