import { createFileRoute } from '@tanstack/react-router';
import { MyRequestsPage } from '@/features/communities/MyRequestsPage';

export const Route = createFileRoute('/mes-demandes')({ component: MyRequestsPage });
