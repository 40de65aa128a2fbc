import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/notifications/NotificationsPage';
import { notificationSearch } from '@/features/notifications/search';

export const Route = createFileRoute('/notifications/')({
  validateSearch: notificationSearch,
  component: NotificationsPage,
});
