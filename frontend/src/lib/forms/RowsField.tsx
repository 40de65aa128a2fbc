import type { ReactNode } from 'react';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FieldSet } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';

interface RowsFieldProps<Item extends { key: string }> {
  legend: string;
  rows: readonly Item[];
  /** What each is called, by its rank from 1. */
  nameOf: (rank: number) => string;
  add: string;
  blank: () => Item;
  most: number;
  onChange: (rows: Item[]) => void;
  /** The fields of one; `set` changes some of them. */
  children: (item: Item, rank: number, set: (part: Partial<Item>) => void) => ReactNode;
}

/** Several of the same, in the order they are read: added, removed, moved by drag, buttons or keys. */
export function RowsField<Item extends { key: string }>(props: RowsFieldProps<Item>) {
  const { legend, rows, nameOf, add, blank, most, onChange, children } = props;
  return (
    <FieldSet legend={legend}>
      {rows.length > 0 && (
        <Sortable
          label={legend}
          items={rows}
          nameOf={(_, at) => nameOf(at + 1)}
          onMove={(from, to) => onChange(moved(rows, from, to))}
          head={(_, at) => <strong>{nameOf(at + 1)}</strong>}
          buttons={(item, at) => (
            <Button
              variant="secondary"
              size="small"
              aria-label={m.combobox_remove({ label: nameOf(at + 1) })}
              onClick={() => onChange(rows.filter(({ key }) => key !== item.key))}
            >
              {m.record_remove()}
            </Button>
          )}
        >
          {(item, at) => (
            <Stack gap="small">
              {children(item, at + 1, (part) => onChange(rows.with(at, { ...item, ...part })))}
            </Stack>
          )}
        </Sortable>
      )}
      {rows.length < most && (
        <div>
          <Button variant="secondary" icon="plus" onClick={() => onChange([...rows, blank()])}>
            {add}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}
