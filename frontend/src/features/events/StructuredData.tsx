import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Event } from '@/api/types';
import { eventInSchemaOrg } from './details';

/**
 * What search engines read of an event that everybody may know of. The page's policy refuses scripts that are written as text; a
 * text that is put into a block of data, which nothing runs, passes.
 */
export function StructuredData({ event: { id, version } }: { event: Event }) {
  const { data } = useQuery(eventInSchemaOrg(id, version));
  useEffect(() => {
    if (!data) return;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.append(document.createTextNode(JSON.stringify(data)));
    document.head.append(block);
    return () => block.remove();
  }, [data]);
  return null;
}
