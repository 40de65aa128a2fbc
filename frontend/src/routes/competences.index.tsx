import { createFileRoute } from '@tanstack/react-router';
import { FrameworkListPage } from '@/features/competences/FrameworkListPage';

export const Route = createFileRoute('/competences/')({ component: FrameworkListPage });
