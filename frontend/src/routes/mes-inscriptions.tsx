import { createFileRoute } from '@tanstack/react-router';
import { MyRegistrationsPage } from '@/features/registrations/MyRegistrationsPage';
import type { MyRegistrationSearch } from '@/features/registrations/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/mes-inscriptions')({
  validateSearch: readByPage<MyRegistrationSearch>,
  component: MyRegistrationsPage,
});
