import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  /** Takes the whole width on a phone, without its name: buttons, most often. */
  wide?: true;
  /** The two sort keys of the list; the first press takes `first`. */
  sort?: { ascending: string; descending: string; first?: 'descending' };
}

interface TableProps<Row> {
  /** Names the table; shown to screen readers only, since a heading stands above. */
  caption: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** True while the rows shown still belong to former filters. */
  stale?: boolean;
}

export function Table<Row>({ caption, columns, rows, rowKey, sort, onSort, stale }: TableProps<Row>) {
  return (
    <div className="table-frame" aria-busy={stale || undefined}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, rank) => {
                const content = column.cell(row);
                return rank === 0 ? (
                  <th key={column.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-align={column.align}
                    data-label={column.header}
                    data-wide={column.wide}
                    data-blank={content === null || content === '' || undefined}
                  >
                    <div>{content}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const keys = column.sort;
  if (!keys || !onSort) {
    return (
      <th scope="col" data-align={column.align}>
        {column.header}
      </th>
    );
  }
  const direction =
    sort === keys.ascending ? 'ascending' : sort === keys.descending ? 'descending' : undefined;
  const first = keys.first === 'descending' ? keys.descending : keys.ascending;
  const other = first === keys.ascending ? keys.descending : keys.ascending;
  return (
    <th scope="col" data-align={column.align} aria-sort={direction}>
      <button type="button" className="table-sort" onClick={() => onSort(sort === first ? other : first)}>
        {column.header}
        <span aria-hidden="true">
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}
        </span>
        <span className="visually-hidden">{m.table_sort()}</span>
      </button>
    </th>
  );
}
