import { type ReactNode, useEffect, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { Actions } from './Layout';
import { Notice } from './Notice';
import { Table } from './Table';

export type Side = 'mine' | 'theirs';

export interface ConflictLine {
  name: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** Which side to propose: mine where I changed the field, theirs where only they did. */
  proposed: Side;
}

interface ConflictViewProps {
  lines: readonly ConflictLine[];
  busy: boolean;
  onSave: (choice: Record<string, Side>) => void;
  onEdit: (choice: Record<string, Side>) => void;
}

/** Two people changed the same thing: both versions side by side, one choice per field, nothing lost. */
export default function ConflictView({ lines, busy, onSave, onEdit }: ConflictViewProps) {
  const [choice, setChoice] = useState<Record<string, Side>>(() =>
    Object.fromEntries(lines.map((line) => [line.name, line.proposed])),
  );
  // It takes the place of the form, and of whatever held the focus there.
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);

  const side = (which: Side) => (line: ConflictLine) => (
    <label className="choice">
      <input
        type="radio"
        name={`conflict-${line.name}`}
        value={which}
        checked={choice[line.name] === which}
        onChange={() => setChoice((before) => ({ ...before, [line.name]: which }))}
      />
      <span className="keep-lines">
        <span className="visually-hidden">
          {which === 'mine' ? m.conflict_mine() : m.conflict_theirs()} ({line.label}){' '}
        </span>
        {line[which] || <em className="muted">{m.conflict_blank()}</em>}
      </span>
    </label>
  );

  return (
    <div className="stack" ref={view} tabIndex={-1}>
      <Notice tone="attention" title={m.conflict_title()} live>
        {m.conflict_detail()}
      </Notice>
      {lines.length === 0 ? (
        <p>{m.conflict_same()}</p>
      ) : (
        <Table
          caption={m.conflict_table()}
          rows={lines}
          rowKey={(line) => line.name}
          columns={[
            { key: 'label', header: m.conflict_field(), cell: (line) => line.label },
            { key: 'mine', header: m.conflict_mine(), cell: side('mine') },
            { key: 'theirs', header: m.conflict_theirs(), cell: side('theirs') },
          ]}
        />
      )}
      <Actions>
        <Button onClick={() => onSave(choice)} busy={busy}>
          {m.conflict_save()}
        </Button>
        <Button variant="secondary" onClick={() => onEdit(choice)}>
          {m.conflict_edit()}
        </Button>
      </Actions>
    </div>
  );
}
