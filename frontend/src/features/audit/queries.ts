import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import type { AuditSearch } from './search';

/** Days of the reader become instants: `to` is included, so the API is asked up to the next midnight. */
export function auditQuery({ from, to, ...filter }: AuditSearch) {
  return {
    ...filter,
    from: from && new Date(`${from}T00:00:00`).toISOString(),
    to: to && nextDay(to).toISOString(),
  };
}

function nextDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00`);
  midnight.setDate(midnight.getDate() + 1);
  return midnight;
}

export function auditEntries(search: AuditSearch) {
  return keyset(['audit-entries', search], (after, signal) => {
    const query = { ...given(auditQuery(search)), ...after };
    return unwrap(api.GET('/api/v1/audit-entries', { params: { query }, signal }));
  });
}
