import { useQuery } from '@tanstack/react-query';
import type { WorkingGroup } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Columns, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { communityDetails } from './details';
import { JoinButton } from './GroupWayIn';
import { groupCrumbs } from './groupCrumbs';
import { groupDetails } from './groupQueries';
import { WayIn } from './WayIn';

/** Where the link of a group leads: one step to sit in it, by way of its community when it has to be joined first. */
export function JoinGroupPage({ id }: { id: string }) {
  const query = useQuery(groupDetails(id));
  return (
    <Loaded query={query} page={m.group_join()}>
      {(group) => (
        <Page
          title={m.group_join_title({ name: group.name })}
          eyebrow={group.community.name}
          crumbs={groupCrumbs(group)}
        >
          <Columns kind="aside">
            <Section title={m.group_mandate()}>
              {group.renderedMandate && <RichText nodes={group.renderedMandate.nodes} under={2} />}
            </Section>
            <NextStep group={group} />
          </Columns>
        </Page>
      )}
    </Loaded>
  );
}

function NextStep({ group }: { group: WorkingGroup }) {
  const { id, actions, mySeatId, state, community } = group;
  if (mySeatId || state === 'CLOSED') {
    return (
      <Card level={2} title={m.group_way_in()}>
        <Stack>
          <p>{mySeatId ? m.group_way_in_member() : m.group_way_in_closed()}</p>
          <LinkButton to="/groupes/$groupId" params={{ groupId: id }}>
            {m.group_see()}
          </LinkButton>
        </Stack>
      </Card>
    );
  }
  if (actions.includes('JOIN')) {
    return (
      <Card level={2} title={m.group_way_in()}>
        <Stack>
          <p>{m.group_way_in_join({ name: community.name })}</p>
          <JoinButton group={group} />
        </Stack>
      </Card>
    );
  }
  return <CommunityFirst communityId={community.id} />;
}

/** The community's own way in, which comes back here; then the group can be joined. */
function CommunityFirst({ communityId }: { communityId: string }) {
  const query = useQuery(communityDetails(communityId));
  return (
    <Loaded query={query}>
      {(community) => (
        <Stack>
          <p>{m.group_way_in_community_first({ name: community.name })}</p>
          <WayIn community={community} />
        </Stack>
      )}
    </Loaded>
  );
}
