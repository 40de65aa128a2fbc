import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Community } from '@/api/types';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { CommunityTabs } from './CommunityTabs';
import { communityCrumbs } from './crumbs';
import { communityDetails } from './details';

interface CommunitySubpageProps {
  id: string;
  title: string;
  /** Without this action of the community the page is not for the reader; left out, it is for whoever knows of it. */
  needs?: Community['actions'][number];
  actions?: (community: Community) => ReactNode;
  children: (community: Community) => ReactNode;
}

/** A page below a community: its crumbs, its tabs, and whether the server opens it to the reader. */
export function CommunitySubpage({ id, title, needs, actions, children }: CommunitySubpageProps) {
  const query = useQuery(communityDetails(id));
  return (
    <Loaded query={query} page={title}>
      {(community) =>
        !needs || community.actions.includes(needs) ? (
          <Page
            title={title}
            eyebrow={community.name}
            crumbs={communityCrumbs(community)}
            actions={actions?.(community)}
          >
            <Stack gap="large">
              <CommunityTabs community={community} />
              {children(community)}
            </Stack>
          </Page>
        ) : (
          <ForbiddenPage title={title} />
        )
      }
    </Loaded>
  );
}
