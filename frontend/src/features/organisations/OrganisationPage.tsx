import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { organisationQuery } from '@/api/named';
import type { Organisation } from '@/api/types';
import { formatMoment, formatNumber, formatSiren } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { organisationKinds } from '@/lib/labels/organisations';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { ExternalLink } from '@/ui/ExternalLink';
import { Columns } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Table } from '@/ui/Table';
import { ledTerritories } from './queries';

export function OrganisationPage({ id }: { id: string }) {
  const query = useQuery(organisationQuery(id));
  return (
    <Loaded query={query} page={m.field_organisation()}>
      {(organisation) => <OrganisationSheet organisation={organisation} />}
    </Loaded>
  );
}

function OrganisationSheet({ organisation }: { organisation: Organisation }) {
  const { id, name, kind, demo, actions } = organisation;
  return (
    <Page
      title={name}
      crumbs={[{ label: m.nav_organisations(), link: { to: '/organisations' } }]}
      eyebrow={
        <>
          {organisationKinds[kind]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        <>
          {actions.includes('UPDATE') && (
            <LinkButton
              to="/organisations/$organisationId/modifier"
              params={{ organisationId: id }}
              icon="edit"
            >
              {m.action_edit()}
            </LinkButton>
          )}
          {actions.includes('KEEP_ADHESIONS') && (
            <LinkButton
              to="/organisations/$organisationId/adhesions"
              params={{ organisationId: id }}
              variant="secondary"
            >
              {m.adhesions_title()}
            </LinkButton>
          )}
        </>
      }
    >
      <Columns kind="aside">
        <LedTerritories id={id} />
        <OrganisationFacts organisation={organisation} />
      </Columns>
    </Page>
  );
}

function OrganisationFacts({
  organisation: { siren, website, territory, updatedAt },
}: {
  organisation: Organisation;
}) {
  return (
    <Facts
      facts={[
        { term: 'SIREN', value: siren ? formatSiren(siren) : m.unknown_value() },
        {
          term: m.field_territory(),
          value: territory && (
            <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
              {territory.name}
            </Link>
          ),
        },
        { term: m.field_website(), value: website && <ExternalLink href={website} /> },
        { term: m.field_updated(), value: formatMoment(updatedAt) },
      ]}
    />
  );
}

function LedTerritories({ id }: { id: string }) {
  const query = useQuery(ledTerritories(id));
  return (
    <Section title={m.organisation_led()}>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={m.organisation_led_none()} />
          ) : (
            <Table
              caption={m.organisation_led()}
              rows={items}
              rowKey={(territory) => territory.id}
              columns={[
                {
                  key: 'name',
                  header: m.field_territory(),
                  cell: (territory) => (
                    <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
                      {territory.name}
                    </Link>
                  ),
                },
                {
                  key: 'departement',
                  header: m.field_departement(),
                  cell: ({ departements }) => departements.map((one) => one.name).join(', '),
                },
                {
                  key: 'population',
                  header: m.field_population(),
                  align: 'end',
                  cell: ({ population }) => (population === null ? '' : formatNumber(population)),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
