import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { PeerReview } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { peerReviewStates } from '@/lib/labels/records';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { FilterSelect, Filters } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { ownReviews } from './queries';
import { recordCrumbs } from './RecordPage';
import { reviewSearch } from './search';

const route = getRouteApi('/relectures/');

/** What peers ask one to review. */
export function MyReviewsPage() {
  const search = reviewSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(ownReviews(search));
  return (
    <Page title={m.reviews_title()} lead={m.reviews_lead()} crumbs={recordCrumbs()}>
      <Stack>
        <Filters>
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={valuesOf(peerReviewStates).map((value) => ({
              value,
              label: peerReviewStates[value].label(),
            }))}
            value={search.state?.[0]}
            onChange={(chosen) =>
              void navigate({ search: chosen ? { state: [chosen] } : {}, replace: true, resetScroll: false })
            }
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.reviews_title()}
          columns={columns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.reviews_none()} />}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<PeerReview>[] {
  return [
    {
      key: 'record',
      header: m.review_record(),
      wide: true,
      cell: ({ id, recordTitle, recordCode }) => (
        <Link to="/relectures/$reviewId" params={{ reviewId: id }}>
          {recordTitle} ({recordCode})
        </Link>
      ),
    },
    { key: 'asked', header: m.review_asked(), cell: ({ createdAt }) => formatDayOf(createdAt) },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={peerReviewStates[state]} />,
    },
  ];
}
