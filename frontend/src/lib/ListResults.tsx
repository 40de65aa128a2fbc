import type { ReactNode } from 'react';
import type { KeysetList } from '@/api/keyset';
import { m } from '@/paraglide/messages';
import { Pager } from '@/ui/Pager';
import { LoadingState, OfflineState } from '@/ui/States';
import { Status } from '@/ui/Status';
import { type Column, Table } from '@/ui/Table';
import { formatNumber, formatTotal } from './format';
import { ProblemState } from './Loaded';

interface ListResultsProps<Row> {
  list: KeysetList<Row>;
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string) => void;
  empty: ReactNode;
}

/** The rows of a list with all its states; the number of results is spoken whenever it changes. */
export function ListResults<Row>({ list, empty, ...table }: ListResultsProps<Row>) {
  return (
    <div className="stack">
      <Status>{spoken(list)}</Status>
      <Results list={list} empty={empty} {...table} />
    </div>
  );
}

function Results<Row>({ list, empty, ...table }: ListResultsProps<Row>) {
  if (list.offline) return <OfflineState onRetry={list.retry} />;
  if (list.error && list.items.length === 0) return <ProblemState error={list.error} onRetry={list.retry} />;
  if (list.loading) return <LoadingState lines={8} />;
  if (list.items.length === 0) return empty;
  return (
    <>
      <Table {...table} rows={list.items} stale={list.stale} />
      {list.error && <ProblemState error={list.error} onRetry={list.retry} />}
      <Pager
        shown={list.more ? shownOf(list) : list.total ? resultsCount(list.total) : ''}
        more={list.more}
      />
    </>
  );
}

function shownOf<Row>({ items, total }: KeysetList<Row>): string {
  return m.pager_shown({ shown: formatNumber(items.length), total: formatTotal(total) });
}

function spoken<Row>({ loading, stale, error, total }: KeysetList<Row>): string {
  if (error) return '';
  if (loading || stale || !total) return m.results_loading();
  return resultsCount(total);
}

export function resultsCount(total: { value: number; relation: string }): string {
  return m.results_count({ count: total.value, total: formatTotal(total) });
}
