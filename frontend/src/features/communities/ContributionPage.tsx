import { useQuery } from '@tanstack/react-query';
import type { Contribution } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { contributionKinds, contributionStates } from '@/lib/labels/contributions';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { ContributionActions } from './ContributionActions';
import { contributionDetails } from './contributionQueries';
import { communityCrumbs } from './crumbs';

export function ContributionPage({ id }: { id: string }) {
  const query = useQuery(contributionDetails(id));
  return (
    <Loaded query={query} page={m.contribution()}>
      {(contribution) => <ContributionSheet contribution={contribution} />}
    </Loaded>
  );
}

function ContributionSheet({ contribution }: { contribution: Contribution }) {
  const { title, kind, state, reason, demo, community, renderedText } = contribution;
  return (
    <Page
      title={title}
      crumbs={[
        ...communityCrumbs(community),
        {
          label: m.contributions(),
          link: { to: '/communautes/$communityId/contributions', params: { communityId: community.id } },
        },
      ]}
      eyebrow={
        <>
          <LookBadge look={contributionStates[state]} />
          {contributionKinds[kind]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={<ContributionActions contribution={contribution} />}
    >
      {reason && (
        <Notice tone="attention" title={m.contribution_declined_title()}>
          <p>{m.enrolment_reason({ reason })}</p>
        </Notice>
      )}
      <Columns kind="aside">
        <RichText nodes={renderedText.nodes} under={1} />
        <ContributionFacts contribution={contribution} />
      </Columns>
    </Page>
  );
}

function ContributionFacts({ contribution }: { contribution: Contribution }) {
  const { person, cycleYear, topics, submittedAt, decidedAt, decidedBy, publishedAt } = contribution;
  return (
    <Facts
      facts={[
        { term: m.contribution_author(), value: person.displayName },
        { term: m.cycle_year(), value: cycleYear?.name },
        { term: m.field_topics(), value: topics.length > 0 ? <TopicTags topics={topics} /> : null },
        { term: m.contribution_submitted(), value: formatMoment(submittedAt) },
        {
          term: m.contribution_decided(),
          value:
            decidedAt &&
            [formatMoment(decidedAt), decidedBy && m.request_decided_by({ name: decidedBy.displayName })]
              .filter(Boolean)
              .join(' · '),
        },
        { term: m.contribution_published(), value: publishedAt && formatMoment(publishedAt) },
      ]}
    />
  );
}
