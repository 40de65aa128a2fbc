import { createFileRoute } from '@tanstack/react-router';
import { DueListPage } from '@/features/tours/DueListPage';

export const Route = createFileRoute('/tours/capitalisation')({ component: DueListPage });
