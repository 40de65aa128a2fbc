import { useQueryClient } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { CommunityForm } from './CommunityForm';
import { EMPTY_COMMUNITY, valuesOfCommunity } from './communityForm';
import { communityCrumbs, directoryCrumbs } from './crumbs';
import { communityDetails } from './details';

export function NewCommunityPage() {
  const allowed = useOnceTrue(useMay('CREATE_COMMUNITY'));
  if (!allowed) return <ForbiddenPage title={m.community_new()} />;
  return (
    <Page title={m.community_new()} crumbs={directoryCrumbs()}>
      <CommunityForm id={null} stored={{ values: EMPTY_COMMUNITY, version: null }} />
    </Page>
  );
}

export function EditCommunityPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(communityDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...communityDetails(id), staleTime: 0 });
    return { values: valuesOfCommunity(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.community_edit()}>
      {(community) =>
        community.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: community.name })} crumbs={communityCrumbs(community)}>
            <CommunityForm
              id={id}
              stored={{ values: valuesOfCommunity(community), version: community.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.community_edit()} />
        )
      }
    </Loaded>
  );
}
