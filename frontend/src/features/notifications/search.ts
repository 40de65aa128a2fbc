import { oneOf, searchOf } from '@/lib/search';

export const notificationSearch = searchOf({
  unread: oneOf(['true', 'false']),
});

export type NotificationSearch = ReturnType<typeof notificationSearch>;
