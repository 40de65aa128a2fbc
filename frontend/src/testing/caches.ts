/** What jsdom lacks of a browser's cache storage: as much of it as we use. */
export function cacheStorage(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const kept = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, kept);
    return { put: async (key: string, answer: Response) => void kept.set(key, answer) };
  };
  const storage = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (key: string, { cacheName }: { cacheName: string }) =>
      stores.get(cacheName)?.get(key)?.clone(),
  };
  return storage as unknown as CacheStorage;
}
