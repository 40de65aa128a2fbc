import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/notifications/NotificationsPage';
import type { NotificationSearch } from '@/features/notifications/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/notifications/')({
  validateSearch: readByPage<NotificationSearch>,
  component: NotificationsPage,
});
