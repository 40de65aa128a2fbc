import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { loadAll } from '@/api/keyset';

const one = { size: 1, total: 'exact' } as const;

/** How much the platform holds, counted by the server. */
export const figuresQuery = queryOptions({
  queryKey: ['home', 'figures'],
  queryFn: async ({ signal }) => {
    const [territories, programmes, organisations, vintages] = await Promise.all([
      unwrap(api.GET('/api/v1/territories', { params: { query: one }, signal })),
      unwrap(api.GET('/api/v1/programmes', { params: { query: one }, signal })),
      unwrap(api.GET('/api/v1/organisations', { params: { query: one }, signal })),
      unwrap(api.GET('/api/v1/geo-vintages', { signal })),
    ]);
    const newest = vintages.find((vintage) => vintage.newest);
    return {
      territories: territories.total,
      programmes: programmes.total,
      organisations: organisations.total,
      communes: newest?.counts.COMMUNE ?? null,
    };
  },
});

export const homeMapQuery = queryOptions({
  queryKey: ['territories', 'map', 'home'],
  queryFn: ({ signal }) =>
    loadAll((page) => unwrap(api.GET('/api/v1/territories', { params: { query: page }, signal })), 300),
});

export const homeProgrammesQuery = queryOptions({
  queryKey: ['programmes', 'home'],
  queryFn: ({ signal }) => {
    const query = { size: 6, sort: '-startsOn' };
    return unwrap(api.GET('/api/v1/programmes', { params: { query }, signal }));
  },
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me', { signal })),
});

/** What is in progress, where one was last. */
export const myTrainingsQuery = queryOptions({
  queryKey: ['trainings', 'enrolments', 'home'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/training-enrolments', { params: { query: { state: ['ACTIVE'], size: 3 } }, signal }),
    ),
});
