import { createFileRoute } from '@tanstack/react-router';
import { NewTerritoryPage } from '@/features/territories/TerritoryEditPages';

export const Route = createFileRoute('/territoires/nouveau')({ component: NewTerritoryPage });
