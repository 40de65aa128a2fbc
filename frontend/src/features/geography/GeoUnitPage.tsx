import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { isProblem } from '@/api/problem';
import type { GeoUnitDetails, GeoUnitKind, GeoUnitRef } from '@/api/types';
import { formatNumber, formatSiren } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { geoUnitKinds } from '@/lib/labels/geography';
import { m } from '@/paraglide/messages';
import { Facts, Figures } from '@/ui/Card';
import { FranceMap } from '@/ui/FranceMap';
import { Columns, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { geoUnitColumns } from './columns';
import { GoneCode } from './GoneCode';
import { geoUnitDetails, geoUnitMembers } from './queries';
import { UnitLinks } from './UnitLinks';
import { VintageSelect } from './VintageSelect';

interface GeoUnitPageProps {
  kind: GeoUnitKind;
  code: string;
  vintage: string | undefined;
}

const crumbs = () => [{ label: m.nav_geography(), link: { to: '/geographie' } } as const];

export function GeoUnitPage({ kind, code, vintage }: GeoUnitPageProps) {
  const query = useQuery(geoUnitDetails(kind, code, vintage));
  const navigate = useNavigate();
  const choose = (chosen: string | undefined) =>
    void navigate({ to: '/geographie/$kind/$code', params: { kind, code }, search: { vintage: chosen } });

  if (isProblem(query.error, 'gone-code')) {
    return (
      <Page title={`${geoUnitKinds[kind]()} ${code}`} crumbs={crumbs()}>
        <Stack>
          <VintageSelect vintage={vintage} onChange={choose} />
          <GoneCode
            code={code}
            successors={(query.error.body.successors as GeoUnitRef[] | undefined) ?? []}
          />
        </Stack>
      </Page>
    );
  }
  return (
    <Loaded query={query} page={`${geoUnitKinds[kind]()} ${code}`}>
      {(unit) => <GeoUnitSheet unit={unit} vintage={vintage} onVintage={choose} />}
    </Loaded>
  );
}

interface GeoUnitSheetProps {
  unit: GeoUnitDetails;
  vintage: string | undefined;
  onVintage: (vintage: string | undefined) => void;
}

function GeoUnitSheet({ unit, vintage, onVintage }: GeoUnitSheetProps) {
  const { kind, code, name, population, memberCount } = unit;
  return (
    <Page
      title={name}
      crumbs={crumbs()}
      eyebrow={`${geoUnitKinds[kind]()} · ${code}`}
      actions={<VintageSelect vintage={vintage} onChange={onVintage} />}
    >
      <Columns kind="map">
        <Stack gap="large">
          <Figures
            figures={[
              {
                term: m.field_population(),
                value: population === null ? m.unknown_value() : formatNumber(population),
              },
              ...(memberCount > 0 ? [{ term: m.geo_members(), value: formatNumber(memberCount) }] : []),
            ]}
          />
          <GeoUnitFacts unit={unit} vintage={vintage} />
        </Stack>
        <FranceMap
          name={m.geo_map_name({ name })}
          marked={departementCodes(unit)}
          points={[{ id: code, label: name, latitude: unit.latitude, longitude: unit.longitude }]}
        />
      </Columns>
      {memberCount > 0 && <Members kind={kind} code={code} vintage={vintage} />}
    </Page>
  );
}

function departementCodes({ kind, code, departement }: GeoUnitDetails): string[] {
  if (kind === 'DEPARTEMENT') return [code];
  return departement ? [departement.code] : [];
}

function GeoUnitFacts({ unit, vintage }: { unit: GeoUnitDetails; vintage: string | undefined }) {
  const { siren, postalCodes, parents, successors } = unit;
  // The same unit one vintage earlier is the business of the vintage menu.
  const others = unit.predecessors.filter(({ code, name }) => code !== unit.code || name !== unit.name);
  return (
    <Facts
      columns
      facts={[
        {
          term: m.geo_parents(),
          wide: true,
          value: parents.length > 0 && <UnitLinks units={parents} vintage={vintage} />,
        },
        { term: m.geo_postal_codes(), value: postalCodes.join(', ') },
        { term: 'SIREN', value: siren && formatSiren(siren) },
        {
          term: m.geo_successors(),
          wide: true,
          value: successors.length > 0 && <UnitLinks units={successors} own />,
        },
        {
          term: m.geo_predecessors(),
          wide: true,
          value: others.length > 0 && <UnitLinks units={others} own />,
        },
      ].map(({ value, ...fact }) => ({ ...fact, value: value || null }))}
    />
  );
}

function Members({ kind, code, vintage }: GeoUnitPageProps) {
  const list = useKeyset(geoUnitMembers(kind, code, vintage));
  return (
    <Section
      title={m.geo_members()}
      aside={
        kind === 'DEPARTEMENT' && (
          <Link to="/geographie" search={{ departement: code, kind: 'COMMUNE', vintage }}>
            {m.geo_search_within()}
          </Link>
        )
      }
    >
      <ListResults
        list={list}
        caption={m.geo_members()}
        columns={geoUnitColumns(vintage).filter(({ key }) => key !== kind.toLowerCase())}
        rowKey={(member) => `${member.kind}${member.code}`}
        empty={<EmptyState title={m.geography_none()} />}
      />
    </Section>
  );
}
