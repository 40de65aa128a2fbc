import { createFileRoute } from '@tanstack/react-router';
import { MyContributionsPage } from '@/features/communities/MyContributionsPage';

export const Route = createFileRoute('/mes-contributions')({ component: MyContributionsPage });
