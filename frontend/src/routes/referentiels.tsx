import { createFileRoute } from '@tanstack/react-router';
import { ReferencesPage } from '@/features/places/ReferencesPage';

export const Route = createFileRoute('/referentiels')({ component: ReferencesPage });
