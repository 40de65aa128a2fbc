import { api, unwrap } from '@/api/client';
import { keyset } from '@/api/keyset';
import { given } from '@/lib/search';
import { type AuditSearch, auditQuery } from './search';

export function auditEntries(search: AuditSearch) {
  return keyset(['audit-entries', search], (after, signal) => {
    const query = { ...given(auditQuery(search)), ...after };
    return unwrap(api.GET('/api/v1/audit-entries', { params: { query }, signal }));
  });
}
