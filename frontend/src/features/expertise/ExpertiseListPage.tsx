import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { Expert } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { occupations } from '@/lib/labels/people';
import { wordingOf } from '@/lib/labels/topics';
import { wordsOf } from '@/lib/labels/words';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { LevelBadge } from './Claims';
import { ExpertiseFilters } from './ExpertiseFilters';
import { evidenceWords } from './evidence';
import { expertiseQuery, expertList } from './queries';
import { type ExpertiseSearch, expertiseSearch } from './search';

const route = getRouteApi('/expertises/');

/** The rest stands on the page of each. */
const CLAIMS_SHOWN = 3;

export function ExpertiseListPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Directory /> : <ForbiddenPage title={m.nav_expertise()} />;
}

function Directory() {
  const search = expertiseSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(expertList(search));
  const near = search.near !== undefined;
  const change = (part: Partial<ExpertiseSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_expertise()}
      lead={m.expertise_lead()}
      crumbs={[]}
      actions={
        <>
          <LinkButton to="/mon-expertise">{m.nav_my_expertise()}</LinkButton>
          <CsvExport path="/api/v1/expertise" query={expertiseQuery(search)} name="expertises" />
        </>
      }
    >
      <Stack>
        <ExpertiseFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.nav_expertise()}
          columns={columns(near)}
          rowKey={({ person }) => person.id}
          sort={search.sort ?? (near ? 'distance' : 'name')}
          onSort={(sort) => change({ sort: sort as ExpertiseSearch['sort'] })}
          empty={<EmptyState title={m.expertise_none()}>{m.expertise_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(near: boolean): Column<Expert>[] {
  const shown: Column<Expert>[] = [
    {
      key: 'person',
      header: m.field_person(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ person, occupation }) => (
        <>
          <Link to="/expertises/$personId" params={{ personId: person.id }}>
            {person.displayName}
          </Link>
          {occupation && <Muted small>{wordsOf(occupations, occupation)}</Muted>}
        </>
      ),
    },
    {
      key: 'work',
      header: m.expertise_work(),
      cell: ({ organisation, territory }) => (
        <>
          {organisation?.name}
          {territory && <Muted small>{territory.name}</Muted>}
        </>
      ),
    },
    { key: 'claims', header: m.expertise_claims(), cell: (expert) => <ClaimsInShort {...expert} /> },
    {
      key: 'evidence',
      header: m.expertise_evidence(),
      cell: ({ evidence }) => evidenceWords(evidence).join(' · '),
    },
  ];
  const distance: Column<Expert> = {
    key: 'distance',
    header: m.expertise_distance(),
    align: 'end',
    sort: { ascending: 'distance', descending: '-distance' },
    cell: ({ distanceKm }) =>
      distanceKm === null
        ? m.expertise_distance_unknown()
        : m.expertise_distance_km({ km: formatNumber(distanceKm) }),
  };
  return near ? [...shown, distance] : shown;
}

function ClaimsInShort({ claims }: Pick<Expert, 'claims'>) {
  const more = claims.length - CLAIMS_SHOWN;
  return (
    <Stack gap="small">
      {claims.slice(0, CLAIMS_SHOWN).map(({ topic, level }) => (
        <Row key={topic.id} gap="small">
          {wordingOf(topic.prefLabel)} <LevelBadge level={level} />
        </Row>
      ))}
      {more > 0 && <Muted small>{m.expertise_more_claims({ count: more })}</Muted>}
    </Stack>
  );
}
