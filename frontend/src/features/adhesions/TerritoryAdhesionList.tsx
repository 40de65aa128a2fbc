import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { periodColumns } from './columns';
import { adhesionsOf } from './queries';

/** Nothing at all for whom the server tells nothing. */
export default function TerritoryAdhesionList({ territoryId }: { territoryId: string }) {
  const list = useKeyset(adhesionsOf(territoryId));
  if (list.items.length === 0) return null;
  return (
    <Section title={m.adhesions_title()}>
      <ListResults
        list={list}
        caption={m.adhesions_title()}
        columns={[
          {
            key: 'centre',
            header: m.adhesion_centre(),
            cell: ({ centre }) => (
              <Link to="/organisations/$organisationId" params={{ organisationId: centre.id }}>
                {centre.name}
              </Link>
            ),
          },
          // Newest first, in no other order: the section has no address of its own.
          ...periodColumns().map(({ sort: _, ...column }) => column),
        ]}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}
