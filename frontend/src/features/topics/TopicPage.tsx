import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import type { Topic } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { ExternalLink } from '@/ui/ExternalLink';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { schemeCrumbs, topicCrumb } from './crumbs';
import { schemeDetails } from './details';
import { Tagged } from './Tagged';
import { TopicActions } from './TopicActions';
import { explained } from './wording';

export function TopicPage({ id }: { id: string }) {
  const query = useQuery(topicQuery(id));
  return (
    <Loaded query={query} page={m.field_topic()}>
      {(topic) => <TopicSheet topic={topic} />}
    </Loaded>
  );
}

function TopicSheet({ topic }: { topic: Topic }) {
  const { scheme: code, prefLabel, definition, broader, narrower, related, state } = topic;
  const { signedIn } = useSession();
  const scheme = useQuery(schemeDetails(code)).data;
  return (
    <Page
      title={wordingOf(prefLabel)}
      eyebrow={scheme ? wordingOf(scheme.label) : code}
      lead={explained(definition)}
      crumbs={[...schemeCrumbs(code, scheme), ...(broader ? [topicCrumb(broader)] : [])]}
      actions={
        <>
          <TopicActions topic={topic} />
          {signedIn && (
            <LinkButton to="/expertises" search={{ topicId: topic.id }} variant="secondary">
              {m.expertise_of_topic()}
            </LinkButton>
          )}
        </>
      }
    >
      {state === 'DEPRECATED' && <DeprecatedNotice topic={topic} />}
      <Columns kind="aside">
        <Stack gap="large">
          {narrower.length > 0 && (
            <Section title={m.topic_narrower()}>
              <TopicTags topics={narrower} />
            </Section>
          )}
          {related.length > 0 && (
            <Section title={m.topic_related()}>
              <TopicTags topics={related} />
            </Section>
          )}
          <Tagged topic={topic} />
        </Stack>
        <TopicFacts topic={topic} />
      </Columns>
    </Page>
  );
}

function DeprecatedNotice({ topic: { replacedBy } }: { topic: Topic }) {
  return (
    <Notice tone="attention" title={m.topic_deprecated_title()}>
      {replacedBy ? (
        <p>
          {m.topic_replaced_by()}{' '}
          <Link to="/sujets/$topicId" params={{ topicId: replacedBy.id }}>
            {wordingOf(replacedBy.prefLabel)}
          </Link>
        </p>
      ) : (
        <p>{m.topic_deprecated_detail()}</p>
      )}
    </Notice>
  );
}

function TopicFacts({ topic: { prefLabel, altLabels, broader, exactMatches, updatedAt } }: { topic: Topic }) {
  const french = getLocale() === 'fr';
  return (
    <Facts
      facts={[
        {
          term: m.topic_broader(),
          value: broader && (
            <Link to="/sujets/$topicId" params={{ topicId: broader.id }}>
              {wordingOf(broader.prefLabel)}
            </Link>
          ),
        },
        { term: m.topic_other_names(), value: (french ? altLabels.fr : altLabels.en).join(', ') },
        {
          term: french ? m.topic_in_english() : m.topic_in_french(),
          value: (
            <span lang={french ? 'en' : 'fr'}>
              {[french ? prefLabel.en : prefLabel.fr, ...(french ? altLabels.en : altLabels.fr)].join(', ')}
            </span>
          ),
        },
        {
          term: m.topic_matches(),
          value:
            exactMatches.length > 0 ? (
              <Stack gap="small">
                {exactMatches.map((address) => (
                  <ExternalLink key={address} href={address} />
                ))}
              </Stack>
            ) : null,
        },
        { term: m.field_updated(), value: formatMoment(updatedAt) },
      ]}
    />
  );
}
