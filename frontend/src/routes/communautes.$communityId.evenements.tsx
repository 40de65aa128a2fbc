import { createFileRoute } from '@tanstack/react-router';
import { CommunitySubpage } from '@/features/communities/CommunitySubpage';
import { CommunityEventActions, CommunityEvents } from '@/features/events/CommunityEvents';
import type { EventSearch } from '@/features/events/search';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/communautes/$communityId/evenements')({
  // Read by the page, which knows the words of what it holds: nothing of that weighs on the start.
  validateSearch: (given: Record<string, unknown>) => given as EventSearch,
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
