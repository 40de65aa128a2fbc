import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Event } from '@/api/types';
import { eventInSchemaOrg } from './details';

interface Trust {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => {
    createScript: (text: string) => string;
  };
}

/** The page's policy lets through what a policy of ours vouches for: a text of data, which nothing runs. */
const vouch = (globalThis as { trustedTypes?: Trust }).trustedTypes?.createPolicy('essaim-structured-data', {
  createScript: (text) => text,
});

/** What search engines read of an event that everybody may know of. */
export function StructuredData({ event: { id, version } }: { event: Event }) {
  const { data } = useQuery(eventInSchemaOrg(id, version));
  useEffect(() => {
    if (!data) return;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    const text = JSON.stringify(data);
    block.textContent = vouch?.createScript(text) ?? text;
    document.head.append(block);
    return () => block.remove();
  }, [data]);
  return null;
}
