import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { TopicSchemeSummary, TopicSummary } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { SearchField } from '@/ui/Filters';
import { Stack, Tiles } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { schemesQuery, topicList } from './queries';
import { SchemeDialog } from './SchemeDialog';
import { topicSearch } from './search';
import { explained } from './wording';

const route = getRouteApi('/sujets/');

export function TopicsPage() {
  const { q } = topicSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_TOPIC_SCHEME');
  const [creating, setCreating] = useState(false);
  const query = useQuery(schemesQuery);
  return (
    <Page
      title={m.nav_topics()}
      lead={m.topics_lead()}
      crumbs={[]}
      actions={
        mayCreate && (
          <Button icon="plus" onClick={() => setCreating(true)}>
            {m.scheme_new()}
          </Button>
        )
      }
    >
      <Stack gap="large">
        <SearchField
          label={m.topics_search()}
          value={q ?? ''}
          onSearch={(text) =>
            void navigate({ search: { q: text || undefined }, replace: true, resetScroll: false })
          }
        />
        {q && <Found q={q} />}
        <Section title={m.schemes_title()}>
          <Loaded query={query} lines={5}>
            {({ items }) => <Schemes schemes={items} />}
          </Loaded>
        </Section>
      </Stack>
      <SchemeDialog scheme={null} open={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

function Schemes({ schemes }: { schemes: readonly TopicSchemeSummary[] }) {
  if (schemes.length === 0) return <EmptyState title={m.schemes_none()} />;
  return (
    <Tiles>
      {schemes.map(({ id, code, label, description, topicCount }) => (
        <li key={id}>
          <Card
            link
            title={
              <Link to="/vocabulaires/$code" params={{ code }}>
                {wordingOf(label)}
              </Link>
            }
          >
            <p>{explained(description)}</p>
            <p className="muted small">
              {m.topics_count({ count: topicCount, total: formatNumber(topicCount) })}
            </p>
          </Card>
        </li>
      ))}
    </Tiles>
  );
}

function Found({ q }: { q: string }) {
  const list = useKeyset(topicList({ q }));
  return (
    <ListResults
      list={list}
      caption={m.topics_found({ text: q })}
      columns={columns()}
      rowKey={({ id }) => id}
      empty={<EmptyState title={m.topics_none()}>{m.topics_none_detail()}</EmptyState>}
    />
  );
}

function columns(): Column<TopicSummary>[] {
  return [
    {
      key: 'name',
      header: m.field_topic(),
      wide: true,
      cell: ({ id, prefLabel }) => (
        <Link to="/sujets/$topicId" params={{ topicId: id }}>
          {wordingOf(prefLabel)}
        </Link>
      ),
    },
    {
      key: 'broader',
      header: m.topic_broader(),
      cell: ({ broader }) => broader && wordingOf(broader.prefLabel),
    },
    {
      key: 'names',
      header: m.topic_other_names(),
      cell: ({ altLabels }) => [...altLabels.fr, ...altLabels.en].join(', '),
    },
  ];
}
