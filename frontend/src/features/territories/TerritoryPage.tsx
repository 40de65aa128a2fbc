import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { territoryQuery } from '@/api/named';
import type { Territory } from '@/api/types';
import { formatMoment, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { territoryKinds } from '@/lib/labels/territories';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts, Figures } from '@/ui/Card';
import { ExternalLink } from '@/ui/ExternalLink';
import { FranceMap } from '@/ui/FranceMap';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { TerritoryActions } from './TerritoryActions';
import { TerritoryComposition } from './TerritoryComposition';
import { TerritoryRoles } from './TerritoryRoles';

interface TerritoryPageProps {
  id: string;
  /** Its programmes, which another feature shows. */
  programmes: ReactNode;
  /** Its adhesions, which another feature shows. */
  adhesions: ReactNode;
  /** What takes place there next: another one again. */
  events: ReactNode;
}

export function TerritoryPage({ id, ...sections }: TerritoryPageProps) {
  const query = useQuery(territoryQuery(id));
  return (
    <Loaded query={query} page={m.field_territory()}>
      {(territory) => <TerritorySheet territory={territory} {...sections} />}
    </Loaded>
  );
}

type TerritorySheetProps = Omit<TerritoryPageProps, 'id'> & { territory: Territory };

function TerritorySheet({ territory, programmes, adhesions, events }: TerritorySheetProps) {
  const { name, kind, demo, state, renderedDescription } = territory;
  return (
    <Page
      title={name}
      crumbs={[{ label: m.nav_territories(), link: { to: '/territoires' } }]}
      eyebrow={
        <>
          {territoryKinds[kind]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={<TerritoryActions territory={territory} />}
    >
      {state === 'ARCHIVED' && (
        <Notice tone="attention" title={m.territory_archived_title()}>
          {m.territory_archived_detail()}
        </Notice>
      )}
      <Columns kind="map">
        <Stack gap="large">
          <TerritoryFigures territory={territory} />
          {renderedDescription && <RichText nodes={renderedDescription.nodes} under={1} />}
          <TerritoryFacts territory={territory} />
        </Stack>
        <FranceMap
          name={m.territory_map_name({ name, departements: departementNames(territory) })}
          marked={territory.departements.map(({ code }) => code)}
          points={[
            { id: territory.id, label: name, latitude: territory.latitude, longitude: territory.longitude },
          ]}
        />
      </Columns>
      {programmes}
      {adhesions}
      {events}
      <TerritoryComposition territory={territory} />
      <TerritoryRoles territory={territory} />
    </Page>
  );
}

function departementNames({ departements }: Territory): string {
  return departements.map(({ name }) => name).join(', ');
}

function TerritoryFigures({ territory: { population, geoUnits, parts } }: { territory: Territory }) {
  return (
    <Figures
      figures={[
        {
          term: m.field_population(),
          value: population === null ? m.unknown_value() : formatNumber(population),
        },
        { term: m.territory_units(), value: formatNumber(geoUnits.length + parts.length) },
      ]}
    />
  );
}

function TerritoryFacts({ territory }: { territory: Territory }) {
  const { leadOrganisation, website, contactEmail, departements, regions, updatedAt } = territory;
  return (
    <Facts
      columns
      facts={[
        {
          term: m.field_lead_organisation(),
          value: leadOrganisation && (
            <Link to="/organisations/$organisationId" params={{ organisationId: leadOrganisation.id }}>
              {leadOrganisation.name}
            </Link>
          ),
        },
        {
          term: m.field_departement(),
          value: departements.map(({ code, name }) => `${name} (${code})`).join(', '),
        },
        { term: m.field_region(), value: regions.map(({ name }) => name).join(', ') },
        { term: m.field_website(), value: website && <ExternalLink href={website} /> },
        {
          term: m.field_contact(),
          value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
        },
        { term: m.field_updated(), value: formatMoment(updatedAt) },
      ]}
    />
  );
}
