import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { AdoptionSummary } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates } from '@/lib/labels/adoptions';
import { valuesOf } from '@/lib/labels/words';
import { RecordTabs } from '@/lib/RecordTabs';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { FilterSelect, Filters } from '@/ui/Filters';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { ownAdoptions } from './adoptionQueries';
import { adoptionSearch } from './search';

const route = getRouteApi('/adoptions/');

/** The kits that one's territories made their own. */
export function OwnAdoptionsPage() {
  const search = adoptionSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { signedIn } = useSession();
  const list = useKeyset(ownAdoptions(search));
  if (!signedIn) return <ForbiddenPage title={m.adoptions_own()} />;
  return (
    <Page title={m.adoptions_own()} lead={m.adoptions_own_lead()} crumbs={[]}>
      <RecordTabs />
      <Stack>
        <Filters>
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={valuesOf(adoptionStates).map((value) => ({
              value,
              label: adoptionStates[value].label(),
            }))}
            value={search.state?.[0]}
            onChange={(chosen) =>
              void navigate({ search: chosen ? { state: [chosen] } : {}, replace: true, resetScroll: false })
            }
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.adoptions_own()}
          columns={columns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.adoptions_own_none()} />}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<AdoptionSummary>[] {
  return [
    {
      key: 'kit',
      header: m.kit_one(),
      wide: true,
      cell: ({ id, kitTitle, kitCode, demo }) => (
        <Row gap="small">
          <Link to="/adoptions/$adoptionId" params={{ adoptionId: id }}>
            {kitTitle} ({kitCode})
          </Link>
          {demo && <Tag discreet>{m.demo_short()}</Tag>}
        </Row>
      ),
    },
    { key: 'territory', header: m.adoption_territory(), cell: ({ territory }) => territory.name },
    {
      key: 'version',
      header: m.kit_adopted_version(),
      cell: ({ number, offeredNumber }) => (
        <>
          {m.record_version({ number: String(number) })}
          {offeredNumber !== null && (
            <Muted small>{m.kit_newer_offered({ number: String(offeredNumber) })}</Muted>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={adoptionStates[state]} />,
    },
    { key: 'since', header: m.adoption_since(), cell: ({ createdAt }) => formatDayOf(createdAt) },
  ];
}
