import { createFileRoute } from '@tanstack/react-router';
import { LegalPage } from '@/features/about/LegalPage';

export const Route = createFileRoute('/mentions-legales')({ component: LegalPage });
