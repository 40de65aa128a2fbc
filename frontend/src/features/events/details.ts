import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const all = ['events'] as const;

export const eventKeys = {
  all,
  lists: [...all, 'list'] as const,
};

/** What its form needs to know more: of its image, what file it is. */
export function writtenEvent(id: string) {
  return queryOptions({
    queryKey: [...all, 'written', id],
    queryFn: async ({ signal }) => {
      const event = await unwrap(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal }));
      const image = event.image && { path: { id: event.image.id } };
      return {
        event,
        image: image && (await unwrap(api.GET('/api/v1/attachments/{id}', { params: image, signal }))),
      };
    },
  });
}

/** In the words of schema.org, of the version that is shown. */
export function eventInSchemaOrg(id: string, version: number) {
  return queryOptions({
    queryKey: [...all, 'schema-org', id, version],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/events/{id}/schema-org', { params: { path: { id } }, signal })),
  });
}
