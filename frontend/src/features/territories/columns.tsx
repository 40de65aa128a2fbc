import { Link } from '@tanstack/react-router';
import type { TerritorySummary } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { territoryKinds } from '@/lib/labels/territories';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import type { Column } from '@/ui/Table';

export function territoryColumns(): Column<TerritorySummary>[] {
  return [
    {
      key: 'name',
      header: m.field_territory(),
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name, demo, state }) => (
        <>
          <Link to="/territoires/$territoryId" params={{ territoryId: id }}>
            {name}
          </Link>{' '}
          {demo && <Tag discreet>{m.demo_short()}</Tag>}{' '}
          {state === 'ARCHIVED' && <Tag>{m.territory_state_archived()}</Tag>}
        </>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => territoryKinds[kind]() },
    {
      key: 'departements',
      header: m.field_departement(),
      cell: ({ departements }) => departements.map(({ code, name }) => `${name} (${code})`).join(', '),
    },
    {
      key: 'lead',
      header: m.field_lead_organisation(),
      cell: ({ leadOrganisation }) => leadOrganisation?.name ?? '',
    },
    {
      key: 'population',
      header: m.field_population(),
      align: 'end',
      sort: { ascending: 'population', descending: '-population', first: 'descending' },
      cell: ({ population }) => (population === null ? '' : formatNumber(population)),
    },
  ];
}
