import { createFileRoute } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { CommunitySubpage } from '@/features/communities/CommunitySubpage';
import { CommunityResourceActions, CommunityResources } from '@/features/resources/CommunityResources';
import type { ResourceSearch } from '@/features/resources/search';
import { readByPage } from '@/lib/readByPage';
import { m } from '@/paraglide/messages';

export const Route = createFileRoute('/communautes/$communityId/ressources')({
  validateSearch: readByPage<ResourceSearch>,
  component: CommunityResourcesRoute,
});

function CommunityResourcesRoute() {
  const { communityId } = Route.useParams();
  return (
    <CommunitySubpage
      key={communityId}
      id={communityId}
      title={m.nav_resources()}
      actions={(community) => <CommunityResourceActions id={communityId} inside={isInside(community)} />}
    >
      {() => <CommunityResources id={communityId} />}
    </CommunitySubpage>
  );
}

const isInside = ({ my, state, actions }: Community) =>
  state === 'ACTIVE' && (my.state === 'ACTIVE' || actions.includes('UPDATE'));
