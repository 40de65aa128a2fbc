import { Link } from '@tanstack/react-router';
import type { ExperienceContent, ExperienceRecord } from '@/api/types';
import { formatMoment, languageName } from '@/lib/format';
import { recordVisibilities } from '@/lib/labels/records';
import { licenceName } from '@/lib/licences';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { Owners } from './Owners';

export function RecordFacts({ record, content }: { record: ExperienceRecord; content: ExperienceContent }) {
  const { code, authors, topics, programme, community, visibility, sources, consentedAt } = record;
  const { licence, language } = content;
  return (
    <Facts
      facts={[
        { term: m.record_code(), value: code },
        { term: m.record_of(), value: <Owners record={record} /> },
        { term: m.record_authors(), value: authors.map(({ displayName }) => displayName).join(' · ') },
        { term: m.field_topics(), value: topics.length > 0 && <TopicTags topics={topics} /> },
        {
          term: m.field_programme(),
          value: programme && (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
              {programme.name}
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
        {
          term: m.record_sources(),
          value: sources.length > 0 && (
            <ul className="plain-list">
              {sources.map(({ id, code: cited, title }) => (
                <li key={id}>
                  <Link to="/experiences/$recordId" params={{ recordId: id }}>
                    {cited} · {title}
                  </Link>
                </li>
              ))}
            </ul>
          ),
        },
        { term: m.field_licence(), value: licence ? licenceName(licence) : m.licence_none() },
        { term: m.field_language(), value: languageName(language) },
        { term: m.record_visibility(), value: recordVisibilities[visibility]() },
        { term: m.record_consented(), value: consentedAt && formatMoment(consentedAt) },
        { term: m.resource_published_on(), value: record.publishedAt && formatMoment(record.publishedAt) },
        { term: m.field_updated(), value: formatMoment(record.updatedAt) },
      ].map(({ term, value }) => ({ term, value: value || null }))}
    />
  );
}
