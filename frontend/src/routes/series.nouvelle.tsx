import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { communityQuery } from '@/api/named';
import { NewSeriesPage } from '@/features/series/SeriesEditPages';
import { type NewSeriesSearch, newSeriesSearch } from '@/features/series/search';
import { Loaded } from '@/lib/Loaded';
import { readByPage } from '@/lib/readByPage';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/series/nouvelle')({
  validateSearch: readByPage<NewSeriesSearch>,
  component: NewSeriesRoute,
});

function NewSeriesRoute() {
  const { community } = newSeriesSearch(Route.useSearch());
  return community ? <NewInCommunity id={community} /> : <NewSeriesPage community={null} />;
}

/** The form opens once the name of its community is known. */
function NewInCommunity({ id }: { id: string }) {
  const query = useQuery(communityQuery(id));
  return (
    <Loaded query={query} page={m.series_new()}>
      {({ name }) => <NewSeriesPage community={{ id, name }} />}
    </Loaded>
  );
}
