import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { communityDetails } from './details';
import { GroupForm } from './GroupForm';
import { groupCrumbs, groupsCrumbs } from './groupCrumbs';
import { EMPTY_GROUP, valuesOfGroup } from './groupForm';
import { groupDetails } from './groupQueries';

export function NewGroupPage({ communityId }: { communityId: string }) {
  const query = useQuery(communityDetails(communityId));
  return (
    <Loaded query={query} page={m.group_new()}>
      {(community) =>
        community.actions.includes('UPDATE') ? (
          <Page title={m.group_new()} eyebrow={community.name} crumbs={groupsCrumbs(community)}>
            <GroupForm id={null} communityId={communityId} stored={{ values: EMPTY_GROUP, version: null }} />
          </Page>
        ) : (
          <ForbiddenPage title={m.group_new()} />
        )
      }
    </Loaded>
  );
}

export function EditGroupPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(groupDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...groupDetails(id), staleTime: 0 });
    return { values: valuesOfGroup(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.group_edit()}>
      {(group) =>
        group.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: group.name })} crumbs={groupCrumbs(group)}>
            <GroupForm
              id={id}
              communityId={group.community.id}
              stored={{ values: valuesOfGroup(group), version: group.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.group_edit()} />
        )
      }
    </Loaded>
  );
}
