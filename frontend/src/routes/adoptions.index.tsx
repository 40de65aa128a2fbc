import { createFileRoute } from '@tanstack/react-router';
import { OwnAdoptionsPage } from '@/features/kits/OwnAdoptionsPage';
import type { AdoptionSearch } from '@/features/kits/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/adoptions/')({
  validateSearch: readByPage<AdoptionSearch>,
  component: OwnAdoptionsPage,
});
