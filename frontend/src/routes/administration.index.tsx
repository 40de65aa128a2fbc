import { createFileRoute } from '@tanstack/react-router';
import { AdministrationPage } from '@/features/administration/AdministrationPage';

export const Route = createFileRoute('/administration/')({ component: AdministrationPage });
