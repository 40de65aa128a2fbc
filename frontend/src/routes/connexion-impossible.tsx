import { createFileRoute } from '@tanstack/react-router';
import { SignInFailedPage } from '@/features/about/SignInFailedPage';
import { signInFailedSearch } from '@/features/about/search';

export const Route = createFileRoute('/connexion-impossible')({
  validateSearch: signInFailedSearch,
  component: SignInFailedPage,
});
