import { createFileRoute } from '@tanstack/react-router';
import { CommunitySubpage } from '@/features/communities/CommunitySubpage';
import { CommunityEventActions, CommunityEvents } from '@/features/events/CommunityEvents';
import type { EventSearch } from '@/features/events/search';
import { readByPage } from '@/lib/readByPage';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/communautes/$communityId/evenements')({
  validateSearch: readByPage<EventSearch>,
  component: CommunityEventsRoute,
});

function CommunityEventsRoute() {
  const { communityId } = Route.useParams();
  return (
    <CommunitySubpage
      key={communityId}
      id={communityId}
      title={m.nav_events()}
      actions={({ actions }) => <CommunityEventActions id={communityId} runs={actions.includes('UPDATE')} />}
    >
      {() => <CommunityEvents id={communityId} />}
    </CommunitySubpage>
  );
}
