import { Link } from '@tanstack/react-router';
import type { Territory } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { geoUnitKinds } from '@/lib/labels/geography';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { Table } from '@/ui/Table';

/** What the territory is made of: pieces of the official geography, other territories. */
export function TerritoryComposition({ territory: { geoUnits, parts } }: { territory: Territory }) {
  return (
    <Section title={m.territory_composition()}>
      {geoUnits.length > 0 && (
        <Table
          caption={m.territory_geo_units()}
          rows={geoUnits}
          rowKey={({ kind, code, vintage }) => `${kind}${code}${vintage}`}
          columns={[
            {
              key: 'name',
              header: m.field_name(),
              cell: ({ kind, code, name, vintage }) => (
                <Link
                  to="/geographie/$kind/$code"
                  params={{ kind, code }}
                  search={{ vintage: String(vintage) }}
                >
                  {name}
                </Link>
              ),
            },
            { key: 'kind', header: m.field_kind(), cell: ({ kind }) => geoUnitKinds[kind]() },
            { key: 'code', header: m.field_code(), cell: ({ code }) => code },
            { key: 'vintage', header: m.field_vintage(), cell: ({ vintage }) => String(vintage) },
            {
              key: 'population',
              header: m.field_population(),
              align: 'end',
              cell: ({ population }) => (population === null ? '' : formatNumber(population)),
            },
          ]}
        />
      )}
      {parts.length > 0 && (
        <Table
          caption={m.territory_parts()}
          rows={parts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: m.territory_parts(),
              cell: ({ id, name }) => (
                <Link to="/territoires/$territoryId" params={{ territoryId: id }}>
                  {name}
                </Link>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
