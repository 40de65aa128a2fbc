import { createFileRoute } from '@tanstack/react-router';
import { AdministrationPage } from '@/features/places/AdministrationPage';

export const Route = createFileRoute('/administration/')({ component: AdministrationPage });
