import { createFileRoute } from '@tanstack/react-router';
import { DataProtectionPage } from '@/features/about/DataProtectionPage';

export const Route = createFileRoute('/donnees-personnelles')({ component: DataProtectionPage });
