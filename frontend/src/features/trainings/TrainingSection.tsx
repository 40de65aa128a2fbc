import { useKeyset } from '@/api/keyset';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { trainingColumns } from './columns';
import { trainingList } from './queries';

type TrainingSectionProps = { programmeId: string } | { communityId: string } | { territoryId: string };

/** What the column of a page has room for. */
const IN_SECTION = ['title', 'minutes', 'mine'];

/** The trainings of a programme, a community, or the programmes a territory takes part in; nothing where there are none. */
export default function TrainingSection(of: TrainingSectionProps) {
  const list = useKeyset(trainingList(of));
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.trainings_title()}>
      <ListResults
        list={list}
        caption={m.trainings_title()}
        columns={trainingColumns().filter(({ key }) => IN_SECTION.includes(key))}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}
