import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { LoadingState } from '@/ui/States';
import { EventDirectory, EventExport } from './directory';
import { type EventSearch, eventSearch } from './search';

const route = getRouteApi('/communautes/$communityId/evenements');

/** The events of one community, below its head: the next ones first. */
export function CommunityEvents({ id }: { id: string }) {
  const search = eventSearch(route.useSearch());
  const navigate = route.useNavigate();
  const change = (part: Partial<EventSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Suspense fallback={<LoadingState lines={8} />}>
      <EventDirectory communityId={id} search={search} onChange={change} />
    </Suspense>
  );
}

interface CommunityEventActionsProps {
  id: string;
  /** Whether the reader looks after the community. */
  runs: boolean;
}

export function CommunityEventActions({ id, runs }: CommunityEventActionsProps) {
  const search = eventSearch(route.useSearch());
  return (
    <>
      {runs && (
        <LinkButton to="/evenements/nouveau" search={{ community: id }} icon="plus">
          {m.event_new()}
        </LinkButton>
      )}
      <LinkButton to="/series" search={{ communityId: id }} variant="secondary">
        {m.series_title()}
      </LinkButton>
      <Suspense>
        <EventExport communityId={id} search={search} />
      </Suspense>
    </>
  );
}
