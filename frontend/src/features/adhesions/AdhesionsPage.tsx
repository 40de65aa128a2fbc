import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { organisationQuery } from '@/api/named';
import type { Adhesion, Organisation } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDate } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/Field';
import { ActiveFilters, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import AdhesionDialog from './AdhesionDialog';
import { adherentName } from './adherent';
import { Adherent, periodColumns } from './columns';
import { adhesionsTo } from './queries';
import { type AdhesionSearch, adhesionSearch } from './search';

const route = getRouteApi('/organisations/$organisationId/adhesions');

/** Who adheres to a resource centre. */
export function AdhesionsPage({ centreId }: { centreId: string }) {
  const query = useQuery(organisationQuery(centreId));
  return (
    <Loaded query={query} page={m.adhesions_title()}>
      {(centre) =>
        centre.actions.includes('KEEP_ADHESIONS') ? (
          <CentreAdhesions centre={centre} />
        ) : (
          <ForbiddenPage title={m.adhesions_title()} />
        )
      }
    </Loaded>
  );
}

function CentreAdhesions({ centre: { id, name } }: { centre: Organisation }) {
  const search = adhesionSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(adhesionsTo(id, search));
  const [entering, setEntering] = useState(false);
  const [revised, setRevised] = useState<Adhesion>();
  const change = (part: Partial<AdhesionSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.adhesions_title()}
      lead={m.adhesions_lead({ name })}
      crumbs={[
        { label: m.nav_organisations(), link: { to: '/organisations' } },
        { label: name, link: { to: '/organisations/$organisationId', params: { organisationId: id } } },
      ]}
      actions={
        <>
          <Button icon="plus" onClick={() => setEntering(true)}>
            {m.adhesion_new()}
          </Button>
          <CsvExport path="/api/v1/adhesions" query={{ centreId: id, ...given(search) }} name="adhesions" />
        </>
      }
    >
      <Stack>
        <AdhesionFilters search={search} onChange={change} />
        <ListResults
          list={list}
          caption={m.adhesions_caption({ name })}
          columns={columns(setRevised)}
          rowKey={(adhesion) => adhesion.id}
          sort={search.sort ?? '-startsOn'}
          onSort={(sort) => change({ sort: sort as AdhesionSearch['sort'] })}
          empty={<EmptyState title={m.adhesions_none()} />}
        />
      </Stack>
      <AdhesionDialog centreId={id} open={entering} onClose={() => setEntering(false)} />
      <AdhesionDialog
        key={revised?.id}
        centreId={id}
        adhesion={revised}
        open={revised !== undefined}
        onClose={() => setRevised(undefined)}
      />
    </Page>
  );
}

interface AdhesionFiltersProps {
  search: AdhesionSearch;
  onChange: (change: Partial<AdhesionSearch>) => void;
}

function AdhesionFilters({ search: { q, on }, onChange }: AdhesionFiltersProps) {
  const active = [
    { name: 'q' as const, value: q, label: m.action_search(), shown: q },
    { name: 'on' as const, value: on, label: m.adhesion_on(), shown: on && formatDate(on, 'short') },
  ].flatMap(({ name, label, shown }) =>
    shown
      ? [
          {
            label: m.filter_label({ name: label, value: shown }),
            clear: () => onChange({ [name]: undefined }),
          },
        ]
      : [],
  );
  return (
    <>
      <Filters>
        <SearchField
          label={m.adhesions_search()}
          value={q ?? ''}
          onSearch={(text) => onChange({ q: text || undefined })}
        />
        <DateField
          name="on"
          label={m.adhesion_on()}
          optional="silent"
          value={on ?? ''}
          onChange={({ target }) => onChange({ on: target.value || undefined })}
        />
      </Filters>
      <ActiveFilters filters={active} onClearAll={() => onChange({ q: undefined, on: undefined })} />
    </>
  );
}

function columns(onRevise: (adhesion: Adhesion) => void): Column<Adhesion>[] {
  return [
    {
      key: 'name',
      header: m.adhesion_adherent(),
      sort: { ascending: 'name', descending: '-name' },
      cell: (adhesion) => <Adherent adhesion={adhesion} />,
    },
    {
      key: 'kind',
      header: m.field_kind(),
      cell: ({ territory }) => (territory ? m.field_territory() : m.field_organisation()),
    },
    ...periodColumns(),
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (adhesion) =>
        adhesion.actions.includes('UPDATE') && (
          <Button variant="secondary" size="small" onClick={() => onRevise(adhesion)}>
            {m.action_edit()}
            <span className="visually-hidden"> : {adherentName(adhesion)}</span>
          </Button>
        ),
    },
  ];
}
