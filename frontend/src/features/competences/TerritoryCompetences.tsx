import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import type { TerritoryCompetence } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Fold } from '@/ui/Fold';
import { Muted, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';
import { territoryCompetences } from './queries';

/** How many people of a territory hold what; small figures are hidden, and said to be. For whoever is signed in. */
export default function TerritoryCompetences({ territoryId }: { territoryId: string }) {
  return useSession().signedIn ? <Competences territoryId={territoryId} /> : null;
}

function Competences({ territoryId }: { territoryId: string }) {
  const query = useQuery(territoryCompetences(territoryId));
  return (
    <Loaded query={query} lines={3}>
      {(all) => {
        const shown = all.filter(({ people }) => people.some((figure) => figure !== null));
        const hidden = all.filter((one) => !shown.includes(one));
        if (all.length === 0) return null;
        return (
          <Section title={m.territory_competences()}>
            <Stack>
              <Muted>{m.territory_competences_detail()}</Muted>
              {shown.length > 0 && <Held rows={shown} />}
              {hidden.length > 0 && (
                <Fold label={m.territory_competences_hidden({ count: hidden.length })}>
                  <Held rows={hidden} />
                </Fold>
              )}
            </Stack>
          </Section>
        );
      }}
    </Loaded>
  );
}

function Held({ rows }: { rows: TerritoryCompetence[] }) {
  return (
    <Table
      caption={m.territory_competences()}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', header: m.competence(), wide: true, cell: ({ label }) => wordingOf(label) },
        ...[1, 2, 3, 4].map(atLeast),
      ]}
    />
  );
}

const atLeast = (level: number): Column<TerritoryCompetence> => ({
  key: `level-${level}`,
  header: m.territory_level({ level }),
  align: 'end',
  cell: ({ people }) => {
    const figure = people[level - 1];
    return figure === null || figure === undefined ? (
      <Muted small>{m.figure_hidden()}</Muted>
    ) : (
      formatNumber(figure)
    );
  },
});
