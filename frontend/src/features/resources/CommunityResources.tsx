import { getRouteApi } from '@tanstack/react-router';
import { CsvExport } from '@/lib/CsvExport';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { ResourceList } from './ResourceList';
import { type ResourceSearch, resourceSearch } from './search';

const route = getRouteApi('/communautes/$communityId/ressources');

/** The resource centre of one community, below its head. */
export function CommunityResources({ id }: { id: string }) {
  const search = resourceSearch(route.useSearch());
  const navigate = route.useNavigate();
  const change = (part: Partial<ResourceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return <ResourceList communityId={id} search={search} onChange={change} />;
}

interface CommunityResourceActionsProps {
  id: string;
  /** Whether the reader takes part in the community, or looks after it. */
  inside: boolean;
}

export function CommunityResourceActions({ id, inside }: CommunityResourceActionsProps) {
  const search = resourceSearch(route.useSearch());
  return (
    <>
      {inside && (
        <LinkButton to="/ressources/nouvelle" search={{ community: id }} icon="plus">
          {m.resource_new()}
        </LinkButton>
      )}
      <CsvExport path="/api/v1/resources" query={{ ...given(search), communityId: id }} name="ressources" />
    </>
  );
}
