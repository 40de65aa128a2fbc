import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { communityQuery } from '@/api/named';
import { NewEventPage } from '@/features/events/EventEditPages';
import { type NewEventSearch, newEventSearch } from '@/features/events/search';
import { Loaded } from '@/lib/Loaded';
import { readByPage } from '@/lib/readByPage';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/evenements/nouveau')({
  validateSearch: readByPage<NewEventSearch>,
  component: NewEventRoute,
});

function NewEventRoute() {
  const { community } = newEventSearch(Route.useSearch());
  return community ? <NewInCommunity id={community} /> : <NewEventPage community={null} />;
}

/** The form opens once the name of its community is known. */
function NewInCommunity({ id }: { id: string }) {
  const query = useQuery(communityQuery(id));
  return (
    <Loaded query={query} page={m.event_new()}>
      {({ name }) => <NewEventPage community={{ id, name }} />}
    </Loaded>
  );
}
