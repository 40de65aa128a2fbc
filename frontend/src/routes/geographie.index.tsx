import { createFileRoute } from '@tanstack/react-router';
import { GeographyPage } from '@/features/geography/GeographyPage';
import { geographySearch } from '@/features/geography/search';

export const Route = createFileRoute('/geographie/')({
  validateSearch: geographySearch,
  component: GeographyPage,
});
