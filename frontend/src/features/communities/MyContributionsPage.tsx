import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { ContributionSummary } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { contributionColumns } from './contributionColumns';
import { myContributions } from './contributionQueries';

export function MyContributionsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyContributions /> : <ForbiddenPage title={m.nav_my_contributions()} />;
}

/** Everything the reader proposed, with what became of it and why, the newest first. */
function MyContributions() {
  const list = useKeyset(myContributions());
  return (
    <Page title={m.nav_my_contributions()} lead={m.my_contributions_lead()} crumbs={[]}>
      <ListResults
        list={list}
        caption={m.nav_my_contributions()}
        columns={[...contributionColumns().map(unsorted), community()]}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={m.my_contributions_none()}
            action={<LinkButton to="/communautes">{m.my_requests_directory()}</LinkButton>}
          />
        }
      />
    </Page>
  );
}

function unsorted({ sort: _, ...column }: Column<ContributionSummary>): Column<ContributionSummary> {
  return column;
}

function community(): Column<ContributionSummary> {
  return {
    key: 'community',
    header: m.field_community(),
    cell: ({ community: { id, name } }) => (
      <Link to="/communautes/$communityId" params={{ communityId: id }}>
        {name}
      </Link>
    ),
  };
}
