interface Trust {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

const ADDRESS = '/sw.js';

/** For people with an account: what their pages stand on stays in the browser. It waits for the page, and may fail. */
export function keepShell(): void {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker) return;
  const vouch = (globalThis as { trustedTypes?: Trust }).trustedTypes?.createPolicy('essaim-worker', {
    createScriptURL: () => ADDRESS,
  });
  setTimeout(() => {
    serviceWorker.register(vouch?.createScriptURL(ADDRESS) ?? ADDRESS).catch(() => undefined);
  }, 3000);
}
