import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { communityDetails } from '@/features/communities/details';
import { meetingDetails } from '@/features/communities/meetingQueries';
import { NewResourcePage } from '@/features/resources/ResourceEditPages';
import { type NewResourceSearch, newResourceSearch } from '@/features/resources/search';
import { Loaded } from '@/lib/Loaded';
import { readByPage } from '@/lib/readByPage';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/ressources/nouvelle')({
  validateSearch: readByPage<NewResourceSearch>,
  component: NewResourceRoute,
});

function NewResourceRoute() {
  const { community, meeting } = newResourceSearch(Route.useSearch());
  if (meeting) return <NewForMeeting id={meeting} />;
  return community ? <NewInCommunity id={community} /> : <NewResourcePage community={null} />;
}

/** The form opens once the name of its community is known. */
function NewInCommunity({ id }: { id: string }) {
  const query = useQuery(communityDetails(id));
  return (
    <Loaded query={query} page={m.resource_new()}>
      {({ name }) => <NewResourcePage community={{ id, name }} />}
    </Loaded>
  );
}

function NewForMeeting({ id }: { id: string }) {
  const query = useQuery(meetingDetails(id));
  return (
    <Loaded query={query} page={m.resource_new()}>
      {(meeting) => <NewResourcePage community={meeting.community} meeting={meeting} />}
    </Loaded>
  );
}
