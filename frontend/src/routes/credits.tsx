import { createFileRoute } from '@tanstack/react-router';
import { CreditsPage } from '@/features/about/CreditsPage';

export const Route = createFileRoute('/credits')({ component: CreditsPage });
