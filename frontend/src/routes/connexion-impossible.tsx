import { createFileRoute } from '@tanstack/react-router';
import { SignInFailedPage } from '@/features/about/SignInFailedPage';
import type { SignInFailedSearch } from '@/features/about/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/connexion-impossible')({
  validateSearch: readByPage<SignInFailedSearch>,
  component: SignInFailedPage,
});
