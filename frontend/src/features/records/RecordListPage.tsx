import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { wordingOf } from '@/lib/labels/topics';
import { RecordTabs } from '@/lib/RecordTabs';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { recordColumns } from './columns';
import { recordFacets, recordList } from './queries';
import { RecordFilters } from './RecordFilters';
import { type RecordSearch, recordSearch } from './search';

const route = getRouteApi('/experiences/');

/** How many topics are offered beside the list. */
const FACETS = 16;

export function RecordListPage() {
  const search = recordSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { signedIn } = useSession();
  const list = useKeyset(recordList(search));
  const change = (part: Partial<RecordSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page
      title={m.nav_records()}
      lead={m.records_lead()}
      crumbs={[]}
      actions={
        <>
          {signedIn && (
            <LinkButton to="/experiences/nouvelle" icon="plus">
              {m.record_new()}
            </LinkButton>
          )}
          {signedIn && (
            <LinkButton to="/relectures" variant="secondary">
              {m.reviews_title()}
            </LinkButton>
          )}
          <CsvExport path="/api/v1/experience-records" query={given(search)} name="experiences" />
        </>
      }
    >
      <RecordTabs />
      <Stack>
        <RecordFilters search={search} onChange={change} />
        <Facets search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_records()}
          columns={recordColumns()}
          rowKey={({ id }) => id}
          sort={search.sort ?? '-publishedAt'}
          onSort={(sort) => change({ sort: sort as RecordSearch['sort'] })}
          empty={<EmptyState title={m.records_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

interface FacetsProps {
  search: RecordSearch;
  onChange: (part: Partial<RecordSearch>) => void;
}

/** What these are about, most frequent first: choosing one narrows the list to it. */
function Facets({ search, onChange }: FacetsProps) {
  const { data } = useQuery(recordFacets(search));
  const topics = data?.topics.filter(({ topic }) => topic.id !== search.topicId).slice(0, FACETS) ?? [];
  if (!data || topics.length === 0) return null;
  return (
    <Section title={m.records_facets()}>
      <Row gap="small">
        {topics.map(({ topic, count }) => (
          <Button
            key={topic.id}
            variant="secondary"
            size="small"
            onClick={() => onChange({ topicId: topic.id })}
          >
            {wordingOf(topic.prefLabel)} <Muted small>{count}</Muted>
          </Button>
        ))}
      </Row>
    </Section>
  );
}
