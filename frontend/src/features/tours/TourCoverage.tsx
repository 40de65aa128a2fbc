import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CoveredTerritory, Tour } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatNumber } from '@/lib/format';
import { ProblemState } from '@/lib/Loaded';
import { tourHostings } from '@/lib/labels/tours';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Figures } from '@/ui/Card';
import { FranceMap } from '@/ui/FranceMap';
import { Columns, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState, LoadingState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { HostingBadge } from './badges';
import { tourCoverage } from './details';
import { stopDays } from './when';

/** Which territory hosts when: on a map, and in the table beside it. */
export function TourCoverage({ tour }: { tour: Tour }) {
  const { data, error, refetch } = useQuery(tourCoverage(tour.id));
  return (
    <Section
      title={m.tour_coverage()}
      aside={<CsvExport path={`/api/v1/tours/${tour.id}/coverage`} query={{}} name="couverture-du-tour" />}
    >
      {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState lines={6} />}
      {data?.territories.length === 0 && <EmptyState title={m.tour_coverage_none()} />}
      {data && data.territories.length > 0 && (
        <Columns kind="map">
          <Stack>
            <Figures
              figures={[
                { term: m.tour_hosting_done(), value: formatNumber(data.done) },
                { term: m.tour_hosting_planned(), value: formatNumber(data.planned) },
                { term: m.tour_hosting_none(), value: formatNumber(data.none) },
              ]}
            />
            <Table
              caption={m.tour_coverage()}
              columns={columns(tour)}
              rows={data.territories}
              rowKey={({ territory }) => territory.id}
            />
          </Stack>
          <CoverageMap title={tour.title} territories={data.territories} />
        </Columns>
      )}
    </Section>
  );
}

function CoverageMap({ title, territories }: { title: string; territories: readonly CoveredTerritory[] }) {
  const seen = valuesOf(tourHostings).filter((one) => territories.some(({ hosting }) => hosting === one));
  return (
    <FranceMap
      name={m.tour_map_name({ title, count: territories.length })}
      points={territories.map(({ territory, hosting }) => ({
        id: territory.id,
        label: territory.name,
        longitude: territory.longitude,
        latitude: territory.latitude,
        tone: tourHostings[hosting].tone,
        shape: tourHostings[hosting].shape,
        link: { to: '/territoires/$territoryId', params: { territoryId: territory.id } },
      }))}
      legend={seen.map((hosting) => {
        const { label, tone, shape } = tourHostings[hosting];
        return { label: label(), tone, shape };
      })}
    />
  );
}

function columns({ periods, rhythm }: Tour): Column<CoveredTerritory>[] {
  return [
    {
      key: 'territory',
      header: m.field_territory(),
      cell: ({ territory: { id, name }, enrolled }) => (
        <>
          <Link to="/territoires/$territoryId" params={{ territoryId: id }}>
            {name}
          </Link>{' '}
          {!enrolled && <Tag discreet>{m.tour_not_enrolled()}</Tag>}
        </>
      ),
    },
    { key: 'hosting', header: m.tour_hosting(), cell: ({ hosting }) => <HostingBadge hosting={hosting} /> },
    {
      key: 'stop',
      header: m.tour_stop(),
      cell: ({ stop }) => stop && `${stop.number}. ${stop.theme} (${stopDays(stop, periods, rhythm)})`,
    },
  ];
}
