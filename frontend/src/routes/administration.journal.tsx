import { createFileRoute } from '@tanstack/react-router';
import { AuditPage } from '@/features/audit/AuditPage';
import type { AuditSearch } from '@/features/audit/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/administration/journal')({
  validateSearch: readByPage<AuditSearch>,
  component: AuditPage,
});
