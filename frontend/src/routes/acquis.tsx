import { createFileRoute } from '@tanstack/react-router';
import { ClaimsPage } from '@/features/competences/ClaimsPage';

export const Route = createFileRoute('/acquis')({ component: ClaimsPage });
