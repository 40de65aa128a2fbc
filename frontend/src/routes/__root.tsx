import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { AppLayout } from '@/app/AppLayout';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: AppLayout });
