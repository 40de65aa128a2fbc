import { Link } from '@tanstack/react-router';
import type { Resource, ResourceAuthor, ResourceContent } from '@/api/types';
import { formatDate, formatMoment, languageName } from '@/lib/format';
import { resourceVisibilities } from '@/lib/labels/resources';
import { licenceName } from '@/lib/licences';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';

export function ResourceFacts({ resource, content }: { resource: Resource; content: ResourceContent }) {
  const {
    ownerOrganisation,
    community,
    cycleYear,
    meeting,
    topics,
    visibility,
    reviewBy,
    publishedAt,
    creator,
    updatedAt,
  } = resource;
  const { authors, licence, language, territory } = content;
  return (
    <Facts
      facts={[
        { term: m.field_authors(), value: authors.length > 0 && authors.map(authorName).join(' · ') },
        { term: m.field_topics(), value: topics.length > 0 && <TopicTags topics={topics} /> },
        {
          term: m.resource_owner(),
          value: ownerOrganisation && (
            <Link to="/organisations/$organisationId" params={{ organisationId: ownerOrganisation.id }}>
              {ownerOrganisation.name}
            </Link>
          ),
        },
        {
          term: m.field_community(),
          value: community && (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        { term: m.cycle_year(), value: cycleYear?.name },
        {
          term: m.resource_meeting(),
          value: meeting && (
            <Link to="/reunions/$meetingId" params={{ meetingId: meeting.id }}>
              {meeting.name}
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
        { term: m.field_licence(), value: licence ? licenceName(licence) : m.licence_none() },
        { term: m.field_language(), value: languageName(language) },
        { term: m.field_resource_visibility(), value: resourceVisibilities[visibility]() },
        { term: m.resource_review_by(), value: reviewBy && formatDate(reviewBy) },
        { term: m.resource_published_on(), value: publishedAt && formatMoment(publishedAt) },
        { term: m.resource_creator(), value: creator?.name },
        { term: m.field_updated(), value: formatMoment(updatedAt) },
      ].map(({ term, value }) => ({ term, value: value || null }))}
    />
  );
}

function authorName({ name, organisation }: ResourceAuthor): string {
  return organisation ? `${name} (${organisation})` : (name ?? '');
}
