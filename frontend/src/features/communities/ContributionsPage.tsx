import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Community, ContributionSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { CommunitySubpage } from './CommunitySubpage';
import { ContributionFilters } from './ContributionFilters';
import { contributionColumns } from './contributionColumns';
import { contributionList } from './contributionQueries';
import { type ContributionSearch, contributionSearch } from './contributionSearch';

const route = getRouteApi('/communautes/$communityId/contributions/');

/** What is published, one's own, and for those who decide everything: the queue is its first state. */
export function ContributionsPage({ id }: { id: string }) {
  const search = contributionSearch(route.useSearch());
  return (
    <CommunitySubpage
      id={id}
      title={m.contributions()}
      needs="READ_CONTRIBUTIONS"
      actions={({ actions }) => (
        <>
          {actions.includes('CONTRIBUTE') && (
            <LinkButton
              to="/communautes/$communityId/contributions/nouvelle"
              params={{ communityId: id }}
              icon="plus"
            >
              {m.contribution_new()}
            </LinkButton>
          )}
          <CsvExport
            path={`/api/v1/communities/${id}/contributions`}
            query={given(search)}
            name="contributions"
          />
        </>
      )}
    >
      {(community) => <Results community={community} />}
    </CommunitySubpage>
  );
}

function Results({ community }: { community: Community }) {
  const search = contributionSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(contributionList(community.id, search));
  const change = (part: Partial<ContributionSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Stack>
      <ContributionFilters communityId={community.id} search={search} onChange={change} />
      <ListResults
        list={list}
        caption={m.contributions_caption({ name: community.name })}
        columns={[...contributionColumns().slice(0, 1), author(), ...contributionColumns().slice(1)]}
        rowKey={({ id }) => id}
        sort={search.sort ?? '-submittedAt'}
        onSort={(sort) => change({ sort: sort as ContributionSearch['sort'] })}
        empty={<EmptyState title={m.contributions_none()}>{m.contributions_none_detail()}</EmptyState>}
      />
    </Stack>
  );
}

function author(): Column<ContributionSummary> {
  return { key: 'person', header: m.contribution_author(), cell: ({ person }) => person.displayName };
}
