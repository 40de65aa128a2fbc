import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { PersonSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { occupations } from '@/lib/labels/people';
import { wordsOf } from '@/lib/labels/words';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { useBrandName } from '@/ui/brand';
import { Select } from '@/ui/Field';
import { Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { peopleList } from './queries';
import { peopleSearch } from './search';

const route = getRouteApi('/administration/personnes/');

export function PeoplePage() {
  return useMay('READ_PEOPLE') ? <People /> : <ForbiddenPage title={m.nav_people()} />;
}

function People() {
  const search = peopleSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(peopleList(search));
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.nav_people()}
      lead={m.people_lead({ brand: useBrandName() })}
      crumbs={[{ label: m.nav_administration(), link: { to: '/administration' } }]}
      actions={<CsvExport path="/api/v1/people" query={given(search)} name="personnes" />}
    >
      <Stack>
        <Filters>
          <SearchField
            label={m.people_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
          <Select
            name="state"
            label={m.field_state()}
            optional="silent"
            empty={m.filters_any()}
            options={[
              { value: 'ACTIVE', label: m.person_active() },
              { value: 'DEACTIVATED', label: m.person_deactivated() },
            ]}
            value={search.state ?? ''}
            onChange={({ target: { value } }) =>
              change({ state: value === 'ACTIVE' || value === 'DEACTIVATED' ? value : undefined })
            }
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.nav_people()}
          columns={columns(list.items)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.people_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(people: readonly PersonSummary[]): Column<PersonSummary>[] {
  const address: Column<PersonSummary> = {
    key: 'email',
    header: m.field_email(),
    cell: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a>,
  };
  return [
    {
      key: 'name',
      header: m.field_person(),
      cell: ({ id, displayName }) => (
        <Link to="/administration/personnes/$personId" params={{ personId: id }}>
          {displayName}
        </Link>
      ),
    },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <PersonStateBadge state={state} /> },
    {
      key: 'occupation',
      header: m.field_occupation(),
      cell: ({ occupation }) => occupation && wordsOf(occupations, occupation),
    },
    {
      key: 'organisation',
      header: m.field_organisation(),
      cell: ({ organisation }) => organisation?.name ?? '',
    },
    // Only administrators are given addresses.
    ...(people.some(({ email }) => email) ? [address] : []),
    { key: 'updated', header: m.field_updated(), cell: ({ updatedAt }) => formatMoment(updatedAt, 'short') },
  ];
}

function PersonStateBadge({ state }: { state: PersonSummary['state'] }) {
  return state === 'ACTIVE' ? (
    <StateBadge tone="positive">{m.person_active()}</StateBadge>
  ) : (
    <StateBadge tone="negative" shape="hollow">
      {m.person_deactivated()}
    </StateBadge>
  );
}
