import { useKeyset } from '@/api/keyset';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { tourColumns } from './columns';
import { tourList } from './queries';

type TourSectionProps = { programmeId: string } | { territoryId: string };

/** The tours of a programme, or those that stop in a territory, and how far they have a host; nothing where there are none. */
export default function TourSection(of: TourSectionProps) {
  const list = useKeyset(tourList(of));
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.tours_title()}>
      <ListResults
        list={list}
        caption={m.tours_title()}
        columns={tourColumns().map(({ sort: _, ...column }) => column)}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}
