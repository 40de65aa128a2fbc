import { lazy } from 'react';

// Filters, list and calendars come together, once the head of their page is there.
export const EventDirectory = lazy(() => import('./EventDirectory'));
export const EventExport = lazy(() =>
  import('./EventDirectory').then(({ EventExport: component }) => ({ default: component })),
);
