import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { KitSummary } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { type KitsOf, kitsOf } from './queries';

/** The kits of a programme or a community, or those that cite a record; nothing where there are none. */
export default function KitSection({ title, ...of }: KitsOf & { title?: string }) {
  const list = useKeyset(kitsOf(of));
  if (list.items.length === 0 && !list.error) return null;
  const name = title ?? m.kits_title();
  return (
    <Section title={name}>
      <ListResults list={list} caption={name} columns={columns()} rowKey={({ id }) => id} empty={null} />
    </Section>
  );
}

function columns(): Column<KitSummary>[] {
  return [
    {
      key: 'title',
      header: m.field_title(),
      wide: true,
      cell: ({ id, title, code }) => (
        <Link to="/kits/$kitId" params={{ kitId: id }}>
          {title} ({code})
        </Link>
      ),
    },
    {
      key: 'adoptions',
      header: m.kit_adoptions(),
      align: 'end',
      cell: ({ adoptions }) => formatNumber(adoptions),
    },
  ];
}
