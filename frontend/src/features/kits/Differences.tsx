import { m } from '@/paraglide/messages';
import { Muted } from '@/ui/Layout';
import { Table } from '@/ui/Table';
import type { Difference, Piece } from './differences';

interface DifferencesProps {
  differences: readonly Difference[];
  /** Whose the other text is. */
  upstream: string;
}

/** Field by field, side by side; what one side alone says is marked. */
export function Differences({ differences, upstream }: DifferencesProps) {
  if (differences.length === 0) return <Muted>{m.kit_compare_same()}</Muted>;
  return (
    <Table
      caption={m.adoption_differences()}
      rows={differences}
      rowKey={({ field }) => field}
      columns={[
        { key: 'field', header: m.conflict_field(), cell: ({ label }) => label },
        { key: 'local', header: m.adoption_own_text(), cell: ({ local }) => <Pieces pieces={local} /> },
        { key: 'upstream', header: upstream, cell: (one) => <Pieces pieces={one.upstream} /> },
      ]}
    />
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  if (pieces.every(({ text }) => text.trim() === '')) return <em className="muted">{m.conflict_blank()}</em>;
  let at = 0;
  return (
    <span className="keep-lines">
      {pieces.map(({ text, own }) => {
        at += text.length;
        return own ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
      })}
    </span>
  );
}
