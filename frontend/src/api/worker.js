/**
 * The service worker: without a connection, what the pages of a learner stand on comes from the browser. It knows
 * files of the application alone, never an answer of the API (see kept.ts for those). The build fills in both constants.
 */
const BUILD = '__BUILD__';
const FILES = ['__FILES__'];

const SHELL = 'essaim-shell-';
const OF_THE_SERVER = /^\/(api|auth)\//;

const shell = () => caches.open(SHELL + BUILD);

async function dropFormer() {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(SHELL) && name !== SHELL + BUILD);
  await Promise.all(former.map((name) => caches.delete(name)));
}

/** Files named by their content never change. */
async function keptFirst(request) {
  return (await (await shell()).match(request)) ?? fetch(request);
}

/** A new build or another brand is seen at once; what is kept stands in only where nothing answers. */
async function liveFirst(request, path) {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const kept = await (await shell()).match(path);
    if (kept) return kept;
    throw unreachable;
  }
}

self.addEventListener('install', (installing) => {
  const filled = shell().then((cache) => cache.addAll(FILES));
  installing.waitUntil(filled.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (activating) => {
  activating.waitUntil(dropFormer().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (asking) => {
  const { request } = asking;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || OF_THE_SERVER.test(pathname)) return;
  if (request.mode === 'navigate') asking.respondWith(liveFirst(request, '/'));
  else if (pathname.startsWith('/assets/')) asking.respondWith(keptFirst(request));
  else if (FILES.includes(pathname)) asking.respondWith(liveFirst(request, pathname));
});
