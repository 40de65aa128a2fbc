/** For people with an account: what their pages stand on stays in the browser. It may fail without harm. */

interface Trust {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

const ADDRESS = '/sw.js';

const vouch = (globalThis as { trustedTypes?: Trust }).trustedTypes?.createPolicy('essaim-worker', {
  createScriptURL: () => ADDRESS,
});

// Served without encryption, a page has no worker.
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
workers?.register(vouch?.createScriptURL(ADDRESS) ?? ADDRESS).catch(() => undefined);

export {};
