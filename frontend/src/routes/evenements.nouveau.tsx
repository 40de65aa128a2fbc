import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { communityQuery } from '@/api/named';
import { NewEventPage } from '@/features/events/EventEditPages';
import { newEventSearch } from '@/features/events/search';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/evenements/nouveau')({
  validateSearch: newEventSearch,
  component: NewEventRoute,
});

function NewEventRoute() {
  const { community } = Route.useSearch();
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
