import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_BRAND } from '@/api/brand';
import { newQueryClient } from '@/api/queryClient';
import { sessionQuery } from '@/api/session';
import type { SessionDetails } from '@/api/types';
import { Providers } from '@/app/Providers';
import { newRouter } from '@/app/router';
import { answer } from './api';
import { nobody } from './fixtures';

/** The whole application at one address, for whoever is signed in; resolves once the page has its title. */
export async function open(address: string, who: SessionDetails = nobody) {
  answer('get', '/api/v1/session', () => who);
  const queryClient = newQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  queryClient.setQueryData(sessionQuery.queryKey, who);
  const router = newRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  const user = userEvent.setup();
  render(
    <Providers brand={DEFAULT_BRAND} queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { router, user, queryClient };
}
