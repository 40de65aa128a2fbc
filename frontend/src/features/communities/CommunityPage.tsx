import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Community } from '@/api/types';
import { formatMoment, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { communityVisibilities, joinPolicies } from '@/lib/labels/communities';
import { occupations } from '@/lib/labels/people';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts, Figures } from '@/ui/Card';
import { Columns, PlainText, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { CommunityActions } from './CommunityActions';
import { CommunityTabs } from './CommunityTabs';
import { directoryCrumbs } from './crumbs';
import { communityDetails } from './details';
import { WayIn } from './WayIn';

interface CommunityPageProps {
  id: string;
  /** A member's own steps. */
  wayIn: ReactNode;
  trainings: ReactNode;
}

export function CommunityPage({ id, ...parts }: CommunityPageProps) {
  const query = useQuery(communityDetails(id));
  return (
    <Loaded query={query} page={m.field_community()}>
      {(community) => <CommunitySheet community={community} {...parts} />}
    </Loaded>
  );
}

function CommunitySheet({
  community,
  wayIn,
  trainings,
}: { community: Community } & Omit<CommunityPageProps, 'id'>) {
  const { name, purpose, renderedCharter, topics, state, archiveReason, visibility, demo } = community;
  return (
    <Page
      title={name}
      crumbs={directoryCrumbs()}
      eyebrow={
        <>
          {communityVisibilities[visibility]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={purpose}
      actions={<CommunityActions community={community} />}
    >
      {state === 'ARCHIVED' && (
        <Notice tone="attention" title={m.community_archived_title()}>
          {archiveReason && <p>{m.enrolment_reason({ reason: archiveReason })}</p>}
        </Notice>
      )}
      <Stack gap="large">
        <CommunityTabs community={community} />
        <Columns kind="aside">
          <Stack gap="large">
            {community.my.role && wayIn}
            <CommunityAudience community={community} />
            {topics.length > 0 && (
              <Section title={m.field_topics()}>
                <TopicTags topics={topics} />
              </Section>
            )}
            {renderedCharter && (
              <Section title={m.field_charter()}>
                <RichText nodes={renderedCharter.nodes} />
              </Section>
            )}
            {trainings}
          </Stack>
          <Stack gap="large">
            <WayIn community={community} />
            <CommunityFacts community={community} />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

function CommunityAudience({ community: { audience, audienceOccupations } }: { community: Community }) {
  if (!audience && audienceOccupations.length === 0) return null;
  return (
    <Section title={m.field_audience()}>
      {audience && <PlainText>{audience}</PlainText>}
      {audienceOccupations.length > 0 && (
        <Facts
          facts={[
            {
              term: m.field_audience_occupations(),
              value: audienceOccupations.map((one) => occupations[one]()).join(' · '),
            },
          ]}
        />
      )}
    </Section>
  );
}

function CommunityFacts({ community }: { community: Community }) {
  const { ownerOrganisation, territory, contactEmail, joinPolicy, memberCount, updatedAt } = community;
  return (
    <Stack>
      <Figures figures={[{ term: m.community_members(), value: formatNumber(memberCount) }]} />
      <Facts
        facts={[
          { term: m.field_join_policy(), value: joinPolicies[joinPolicy]() },
          {
            term: m.field_owner(),
            value: (
              <Link to="/organisations/$organisationId" params={{ organisationId: ownerOrganisation.id }}>
                {ownerOrganisation.name}
              </Link>
            ),
          },
          {
            term: m.field_territory(),
            value: territory && (
              <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
                {territory.name}
              </Link>
            ),
          },
          {
            term: m.field_contact(),
            value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
          },
          { term: m.field_updated(), value: formatMoment(updatedAt) },
        ]}
      />
    </Stack>
  );
}
