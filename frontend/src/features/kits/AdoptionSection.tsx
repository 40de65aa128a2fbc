import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { AdoptionSummary } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates } from '@/lib/labels/adoptions';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { adoptionsOf } from './queries';

/** The kits that a territory made its own; nothing where there are none. */
export default function AdoptionSection({ territoryId }: { territoryId: string }) {
  const list = useKeyset(adoptionsOf({ territoryId }));
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.adoptions_of_territory()}>
      <ListResults
        list={list}
        caption={m.adoptions_of_territory()}
        columns={columns()}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

function columns(): Column<AdoptionSummary>[] {
  return [
    {
      key: 'kit',
      header: m.kit_one(),
      wide: true,
      cell: ({ id, kitTitle, kitCode }) => (
        <Link to="/adoptions/$adoptionId" params={{ adoptionId: id }}>
          {kitTitle} ({kitCode})
        </Link>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={adoptionStates[state]} />,
    },
  ];
}
