import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '@/features/communities/InvitationPage';

export const Route = createFileRoute('/invitation')({ component: InvitationPage });
