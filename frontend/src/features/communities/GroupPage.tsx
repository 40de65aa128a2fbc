import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WorkingGroup } from '@/api/types';
import { formatMoment, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { groupStates } from '@/lib/labels/groups';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts, Figures } from '@/ui/Card';
import { CopyField } from '@/ui/CopyField';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { GroupActions } from './GroupActions';
import { GroupMembers } from './GroupMembers';
import { GroupOutputs } from './GroupOutputs';
import { GroupWayIn } from './GroupWayIn';
import { groupsCrumbs } from './groupCrumbs';
import { groupDetails } from './groupQueries';

export function GroupPage({ id }: { id: string }) {
  const query = useQuery(groupDetails(id));
  return (
    <Loaded query={query} page={m.group_one()}>
      {(group) => <GroupSheet group={group} />}
    </Loaded>
  );
}

function GroupSheet({ group }: { group: WorkingGroup }) {
  const { name, community, renderedMandate, state, reason, leadLost, demo, actions } = group;
  return (
    <Page
      title={name}
      crumbs={groupsCrumbs(community)}
      eyebrow={
        <>
          {m.group_one()}
          <LookBadge look={groupStates[state]} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={<GroupActions group={group} />}
    >
      {(reason || leadLost) && (
        <Notice tone="attention" title={groupStates[state].label()}>
          <p>{reason ? m.enrolment_reason({ reason }) : m.group_lead_lost()}</p>
        </Notice>
      )}
      <Columns kind="aside">
        <Stack gap="large">
          <Section title={m.group_mandate()}>
            {renderedMandate && <RichText nodes={renderedMandate.nodes} under={2} />}
          </Section>
          <GroupOutputs group={group} />
          {actions.includes('READ_MEMBERS') && <GroupMembers group={group} />}
        </Stack>
        <Stack gap="large">
          <GroupWayIn group={group} />
          <GroupFacts group={group} />
        </Stack>
      </Columns>
    </Page>
  );
}

function GroupFacts({ group }: { group: WorkingGroup }) {
  const { id, community, lead, memberCount, outputCount, state, updatedAt, actions } = group;
  return (
    <Stack>
      <Figures
        figures={[
          { term: m.community_members(), value: formatNumber(memberCount) },
          { term: m.group_outputs(), value: formatNumber(outputCount) },
        ]}
      />
      <Facts
        facts={[
          { term: m.group_lead(), value: lead?.displayName },
          {
            term: m.field_community(),
            value: (
              <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
                {community.name}
              </Link>
            ),
          },
          { term: m.field_updated(), value: formatMoment(updatedAt) },
        ]}
      />
      {actions.includes('READ_MEMBERS') && state !== 'CLOSED' && (
        <CopyField
          name="joinLink"
          label={m.group_link()}
          hint={m.group_link_hint()}
          value={`${window.location.origin}/groupes/${id}/rejoindre`}
        />
      )}
    </Stack>
  );
}
