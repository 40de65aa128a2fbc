import { createFileRoute } from '@tanstack/react-router';
import { SignInFailedPage } from '@/features/about/SignInFailedPage';

export const Route = createFileRoute('/connexion-impossible')({ component: SignInFailedPage });
