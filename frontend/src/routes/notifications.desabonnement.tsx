import { createFileRoute } from '@tanstack/react-router';
import { UnsubscribePage } from '@/features/notifications/UnsubscribePage';

export const Route = createFileRoute('/notifications/desabonnement')({ component: UnsubscribePage });
