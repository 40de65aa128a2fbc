import { Link } from '@tanstack/react-router';
import type { CitedRecord } from '@/api/types';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Muted } from '@/ui/Layout';

/** Experiences that are drawn on, as far as the reader may know of them, and what became of them since. */
export function CitedRecords({ records }: { records: readonly CitedRecord[] }) {
  return (
    <ul>
      {records.map((record) => (
        <li key={`${record.recordId} ${record.number}`}>
          <Cited record={record} />
        </li>
      ))}
    </ul>
  );
}

function Cited({ record }: { record: CitedRecord }) {
  const { recordId, number, code, title, territory, organisation, state, latest, licence, mix } = record;
  if (!code || !title) return <Muted>{m.kit_source_hidden()}</Muted>;
  const teller = territory?.name ?? organisation?.name ?? m.record_anonymous();
  return (
    <>
      <Link to="/experiences/$recordId" params={{ recordId }}>
        {title}
      </Link>{' '}
      ({code}, {m.record_version({ number: String(number) }).toLowerCase()}, {teller}
      {licence && `, ${licenceName(licence)}`}){' '}
      {state === 'CHANGED' && <Tag>{m.kit_source_changed({ latest: String(latest) })}</Tag>}
      {state === 'WITHDRAWN' && <Tag>{m.kit_source_withdrawn()}</Tag>}
      {mix === 'INCOMPATIBLE' && <Tag>{m.kit_licence_incompatible()}</Tag>}
    </>
  );
}
