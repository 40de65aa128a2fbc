import { useKeyset } from '@/api/keyset';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { recordColumns } from './columns';
import { type RecordsOf, recordsOf } from './queries';

/** What the column of a page has room for. */
const IN_SECTION = ['title', 'owner', 'publishedAt'];

/** The experiences of a territory, a programme or a community; nothing where there are none. */
export default function RecordSection(of: RecordsOf) {
  const list = useKeyset(recordsOf(of));
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.nav_records()}>
      <ListResults
        list={list}
        caption={m.nav_records()}
        columns={recordColumns().filter(({ key }) => IN_SECTION.includes(key))}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}
