import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ExperiencePathway, PioneerSummary } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { ProblemState } from '@/lib/Loaded';
import { pioneerKinds } from '@/lib/labels/pathways';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { FranceMap } from '@/ui/FranceMap';
import { Columns } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState, LoadingState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { PioneerKindBadge } from './badges';
import { pathwayPioneers } from './details';

/** Who takes part: on a map, and in the table beside it. */
export function PathwayPioneers({ pathway: { id, title } }: { pathway: ExperiencePathway }) {
  const { data, error, refetch } = useQuery(pathwayPioneers(id));
  return (
    <Section
      title={m.pioneers_title()}
      aside={<CsvExport path={`/api/v1/experience-pathways/${id}/pioneers`} query={{}} name="pionniers" />}
    >
      {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState lines={6} />}
      {data?.items.length === 0 && <EmptyState title={m.pioneers_none()} />}
      {data && data.items.length > 0 && (
        <Columns kind="map">
          <Table
            caption={m.pioneers_title()}
            columns={columns()}
            rows={data.items}
            rowKey={(one) => one.id}
          />
          <PioneerMap title={title} pioneers={data.items} />
        </Columns>
      )}
    </Section>
  );
}

function PioneerMap({ title, pioneers }: { title: string; pioneers: readonly PioneerSummary[] }) {
  const seen = valuesOf(pioneerKinds).filter((kind) => pioneers.some((pioneer) => pioneer.kind === kind));
  return (
    <FranceMap
      name={m.pioneers_map({ title, count: pioneers.length })}
      points={pioneers.map(({ id, name, kind, latitude, longitude, territory, organisation }) => ({
        id,
        label: name,
        latitude,
        longitude,
        tone: pioneerKinds[kind].tone,
        shape: pioneerKinds[kind].shape,
        ...(organisation
          ? {
              link: {
                to: '/organisations/$organisationId' as const,
                params: { organisationId: organisation.id },
              },
            }
          : territory
            ? { link: { to: '/territoires/$territoryId' as const, params: { territoryId: territory.id } } }
            : {}),
      }))}
      legend={seen.map((kind) => {
        const { label, tone, shape } = pioneerKinds[kind];
        return { label: label(), tone, shape };
      })}
    />
  );
}

function columns(): Column<PioneerSummary>[] {
  return [
    {
      key: 'name',
      header: m.pioneer(),
      cell: ({ id, name, mine }) =>
        mine ? (
          <Link to="/candidatures/$pioneerId" params={{ pioneerId: id }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => <PioneerKindBadge kind={kind} /> },
    {
      key: 'territory',
      header: m.field_territory(),
      cell: ({ territory }) =>
        territory && (
          <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
            {territory.name}
          </Link>
        ),
    },
  ];
}
