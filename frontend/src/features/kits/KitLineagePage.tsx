import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KitLineage } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates } from '@/lib/labels/adoptions';
import { m } from '@/paraglide/messages';
import { Card } from '@/ui/Card';
import { Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';
import { CitedRecords } from './CitedRecords';
import { kitCrumbs } from './crumbs';
import { kitDetails, kitLineage } from './queries';

/** From the experiences a kit draws on, version by version, to the territories that made it their own. */
export function KitLineagePage({ id }: { id: string }) {
  const kit = useQuery(kitDetails(id));
  const lineage = useQuery(kitLineage(id));
  return (
    <Loaded query={kit} page={m.kit_lineage()}>
      {(one) => (
        <Page title={m.kit_lineage()} eyebrow={one.code} lead={m.kit_lineage_lead()} crumbs={kitCrumbs(one)}>
          <Loaded query={lineage} lines={8}>
            {(found) => <Lineage lineage={found} />}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Lineage({ lineage: { versions, adoptions } }: { lineage: KitLineage }) {
  return (
    <Stack gap="large">
      <Section title={m.kit_lineage_from()}>
        {versions.map(({ versionId, number, publishedAt, records }) => (
          <Card
            key={versionId}
            title={m.record_version({ number: String(number) })}
            eyebrow={publishedAt && formatDayOf(publishedAt)}
          >
            {records.length > 0 ? (
              <CitedRecords records={records} />
            ) : (
              <Muted>{m.kit_lineage_cites_none()}</Muted>
            )}
          </Card>
        ))}
      </Section>
      <Section title={m.kit_lineage_to()}>
        {adoptions.length > 0 ? (
          <Table caption={m.kit_lineage_to()} rows={adoptions} rowKey={({ id }) => id} columns={columns()} />
        ) : (
          <Muted>{m.kit_adoptions_none()}</Muted>
        )}
      </Section>
    </Stack>
  );
}

function columns(): Column<KitLineage['adoptions'][number]>[] {
  return [
    {
      key: 'territory',
      header: m.adoption_territory(),
      wide: true,
      cell: ({ id, territory }) => (
        <Link to="/adoptions/$adoptionId" params={{ adoptionId: id }}>
          {territory.name}
        </Link>
      ),
    },
    {
      key: 'version',
      header: m.kit_adopted_version(),
      cell: ({ number }) => m.record_version({ number: String(number) }),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={adoptionStates[state]} />,
    },
    { key: 'since', header: m.adoption_since(), cell: ({ adoptedAt }) => formatDayOf(adoptedAt) },
    {
      key: 'record',
      header: m.adoption_record(),
      cell: ({ recordId }) =>
        recordId && (
          <Link to="/experiences/$recordId" params={{ recordId }}>
            {m.adoption_record_read()}
          </Link>
        ),
    },
  ];
}
