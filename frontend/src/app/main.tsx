import '@/ui/styles/index.css';
import './shell.css';
import './menu.css';
import './header.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadBrand } from '@/api/brand';
import { newQueryClient } from '@/api/queryClient';
import { sessionQuery } from '@/api/session';
import { applyTheme } from '@/lib/theme';
import { applyBrand } from './branding';
import { applyLanguage } from './language';
import { Providers } from './Providers';
import { newRouter } from './router';

async function start(root: HTMLElement) {
  applyTheme();
  const queryClient = newQueryClient();
  const router = newRouter(queryClient);
  fetchPage(router);
  // Who is signed in decides what pages offer: known before the first one, but never able to keep it away.
  const [brand, session] = await Promise.all([
    loadBrand(),
    queryClient.fetchQuery({ ...sessionQuery, retry: false }).catch(() => undefined),
  ]);
  applyBrand(brand);
  applyLanguage(brand, session?.person?.language);
  createRoot(root).render(
    <StrictMode>
      <Providers brand={brand} queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
  // In nobody’s way: a page without it only needs the connection.
  if (session?.person && import.meta.env.PROD) setTimeout(keepShell, 3000);
}

const keepShell = () => void import('./keepShell').catch(() => undefined);

/** The files of the page asked for come while one hears who is signed in; what fails here is told when it is shown. */
function fetchPage(router: ReturnType<typeof newRouter>) {
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    router
      .loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById])
      ?.catch(() => undefined);
  }
}

const root = document.getElementById('root');
if (root) void start(root);
