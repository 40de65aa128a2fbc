import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/** The header of every page asks this of whoever is signed in. */
const nothingUnread = http.get('*/api/v1/me/notifications/unread', () =>
  HttpResponse.json({ unread: 0, more: false }),
);

export const server = setupServer(nothingUnread);
