import { createFileRoute } from '@tanstack/react-router';
import { RecordListPage } from '@/features/records/RecordListPage';
import type { RecordSearch } from '@/features/records/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/experiences/')({
  validateSearch: readByPage<RecordSearch>,
  component: RecordListPage,
});
